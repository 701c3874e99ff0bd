import Registration
import Text

/// The entries that what was typed finds.
enum JournalRows {
  /// Newest first; every typed word must be in the sentence, the operator's name or the number.
  static func ids(typed: String, in register: Register) -> [EntryID] {
    let words = typed.folded.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return register.entries.reversed().map(\.id) }
    return register.entries.reversed().filter { entry in
      let text =
        "\(entry.id.number) \(entry.stamp.by.name) \(register.sentence(for: entry))".folded
      return words.allSatisfy { text.contains($0) }
    }.map(\.id)
  }
}
