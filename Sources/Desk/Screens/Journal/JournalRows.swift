import Registration
import Text

/// The entries that what was typed finds, newest first.
struct JournalRows: Sendable {
  let ids: [EntryID]
  /// What this is the answer to: it stays right while the same is asked of the same register.
  private let typed: String
  private let count: Int

  /// One pass over the entries: every typed word must be in the sentence, the operator's name or the number.
  init(typed: String, in register: Register) {
    self.typed = typed
    count = register.entries.count
    let words = typed.folded.split(whereSeparator: \.isWhitespace)
    ids = register.entries.reversed().filter { entry in
      guard !words.isEmpty else { return true }
      let said = "\(entry.id.number) \(entry.stamp.by.name) \(register.sentence(for: entry))".folded
      return words.allSatisfy { said.contains($0) }
    }.map(\.id)
  }

  /// Whether it still answers this.
  func answers(typed: String, in register: Register) -> Bool {
    self.typed == typed && count == register.entries.count
  }
}
