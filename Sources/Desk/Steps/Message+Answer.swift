import Registration
import Text

extension Message {
  /// What the message line says of an answer; nil when the screen itself shows it.
  init?(_ answer: Answer, in register: Register) {
    switch answer {
    case .recorded(let entry):
      self.init(
        .saved,
        say("Saved \(entry.id.number): \(register.sentence(for: entry))"),
        hint: Self.isUndo(entry, in: register) ? say("Shift-F5 does it again") : say("F5 undoes it")
      )
    case .refused(let refusal): self.init(.refused, refusal.description)
    case .failed(let words): self.init(.failed, say("NOT SAVED: \(words)"))
    case .exported(let file, let rows):
      self.init(
        .saved,
        rows == 1 ? say("Written: \(file), 1 row") : say("Written: \(file), \(rows) rows")
      )
    case .fileExists(let file):
      self.init(.refused, say("\(file) is there already; it was left alone."))
    case .fileFailed(let words): self.init(.failed, words)
    case .importReading, .importRead: return nil
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
