import Text

/// The entries that what was typed finds, newest first.
///
/// Every word must be in the entry's sentence, its operator, desk or number; a word that none says, that is a badge, or that is
/// in another script is looked for among the people whom the entry is about, in any script and spelling.
package struct EntrySearch: Sendable {
  package let ids: [EntryID]
  /// What this is the answer to: it stays right while the same is asked of the same register.
  private let typed: String
  private let count: Int

  /// One pass over the entries.
  package init(typed: String, in register: Register) {
    self.typed = typed
    count = register.entries.count
    let words = typed.cleaned.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else {
      ids = register.entries.reversed().map(\.id)
      return
    }
    let said = register.entries.map { Self.said(of: $0, in: register) }
    let wanted = words.map { Wanted($0, among: said, in: register) }
    ids = register.entries.indices.reversed().filter { place in
      wanted.allSatisfy { $0.is(in: said[place], of: register.entries[place], register) }
    }.map { register.entries[$0].id }
  }

  /// Whether it still answers this.
  package func answers(typed: String, in register: Register) -> Bool {
    self.typed == typed && count == register.entries.count
  }

  private static func said(of entry: Entry, in register: Register) -> String {
    "\(entry.id.number) \(entry.stamp.by.name) \(entry.id.desk) \(register.sentence(for: entry))"
      .folded
  }
}

/// One typed word, and the people it may mean.
private struct Wanted {
  private let word: String
  private let people: Set<ParticipantID>

  init(_ typed: String, among said: [String], in register: Register) {
    let word = typed.folded
    self.word = word
    let isName =
      Badge(typed.uppercased()) != nil || !typed.isInLatin || !said.contains { $0.contains(word) }
    people = isName ? Set(register.matches(of: SearchQuery(typed)).participants) : []
  }

  func `is`(in said: String, of entry: Entry, _ register: Register) -> Bool {
    if said.contains(word) { return true }
    return !people.isEmpty && register.people(of: entry).contains(where: people.contains)
  }
}
