import Registration

extension Message {
  /// What the message line says of an answer; nil when the screen itself shows it.
  init?(_ answer: Answer, in register: Register) {
    switch answer {
    case .recorded(let entry):
      self.init(
        .saved,
        "Saved \(entry.id.number): \(register.sentence(for: entry))",
        hint: Self.isUndo(entry, in: register) ? "Shift-F5 does it again" : "F5 undoes it"
      )
    case .refused(let refusal): self.init(.refused, refusal.description)
    case .failed(let words): self.init(.failed, "NOT SAVED: \(words)")
    case .exported(let file, let rows):
      self.init(.saved, "Written: \(file), \(rows == 1 ? "1 row" : "\(rows) rows")")
    case .fileExists(let file): self.init(.refused, "\(file) is there already; it was left alone.")
    case .fileFailed(let words): self.init(.failed, words)
    case .importRead: return nil
    }
  }

  /// Whether the entry takes something back; what takes back a taking back does it again.
  private static func isUndo(_ entry: Entry, in register: Register) -> Bool {
    var isUndo = false
    var undone = entry.undoes
    while let id = undone {
      isUndo.toggle()
      undone = register.entry(id)?.undoes
    }
    return isUndo
  }
}
