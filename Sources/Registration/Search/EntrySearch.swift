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
  /// Where the entries stand, when every word is said by some: a letter more finds none but these.
  private let places: [Int]?

  /// One pass over the entries, or over what a former search found where a letter more finds no others.
  package init(typed: String, in register: Register, after former: EntrySearch? = nil) {
    self.typed = typed
    let entries = register.entries
    count = entries.count
    let words = typed.cleaned.split(whereSeparator: \.isWhitespace).prefix(64).map {
      Word(String($0))
    }
    guard !words.isEmpty else {
      ids = entries.ids.reversed()
      places = nil
      return
    }
    if let former, former.count == entries.count, typed.hasPrefix(former.typed),
      let known = former.places
    {
      let said = Said(words, by: known, in: register)
      if said.all {
        let found = said.places
        ids = found.map { entries.stamp(at: $0).id }
        places = found
        return
      }
    }
    let said = Said(words, by: Array(entries.indices.reversed()), in: register)
    let found =
      said.all ? said.places : said.places(orAbout: said.people(in: register), in: register)
    ids = found.map { entries.stamp(at: $0).id }
    places = said.all ? found : nil
  }

  /// Whether it still answers this.
  package func answers(typed: String, in register: Register) -> Bool {
    self.typed == typed && count == register.entries.count
  }
}

/// One typed word.
private struct Word {
  let typed: String
  let folded: [UInt8]

  init(_ typed: String) {
    self.typed = typed
    folded = Array(typed.folded.utf8)
  }

  /// Whether it means people, whatever entries say.
  var isOfPeople: Bool { Badge(typed.uppercased()) != nil || !typed.isInLatin }
}

/// Which entries say which words.
private struct Said {
  private let words: [Word]
  private let entries: [Int]
  /// By entry, a bit for each word that it says.
  private let bits: [UInt64]
  /// The words that some entry says.
  private let some: UInt64

  init(_ words: [Word], by entries: [Int], in register: Register) {
    self.words = words
    self.entries = entries
    let all = register.entries
    bits = entries.map { place in
      let text = Self.text(of: all[place], in: register)
      return words.indices.reduce(0) { $0 | (text.has(words[$1].folded) ? 1 << UInt64($1) : 0) }
    }
    some = bits.reduce(0, |)
  }

  private static func text(of entry: Entry, in register: Register) -> String {
    "\(entry.id.number) \(entry.stamp.by.name) \(entry.id.desk) \(register.sentence(for: entry))"
      .folded
  }

  private func isSaid(_ word: Int, _ bits: UInt64) -> Bool { bits & 1 << UInt64(word) != 0 }

  /// Whether nothing has to be looked for among people.
  var all: Bool { words.indices.allSatisfy { isSaid($0, some) && !words[$0].isOfPeople } }

  /// The entries that say every word.
  var places: [Int] {
    zip(entries, bits).filter { _, bits in words.indices.allSatisfy { isSaid($0, bits) } }.map(\.0)
  }

  /// Whom each word may mean: of one that entries say, nobody.
  func people(in register: Register) -> [Set<ParticipantID>] {
    words.indices.map { word in
      isSaid(word, some) && !words[word].isOfPeople
        ? [] : Set(register.matches(of: SearchQuery(words[word].typed)).participants)
    }
  }

  /// The entries that say every word or are about somebody whom it means.
  func places(orAbout people: [Set<ParticipantID>], in register: Register) -> [Int] {
    let all = register.entries
    return zip(entries, bits).filter { place, bits in
      words.indices.allSatisfy { word in
        isSaid(word, bits)
          || (!people[word].isEmpty
            && register.people(of: all[place]).contains(where: people[word].contains))
      }
    }.map(\.0)
  }
}

extension String {
  /// Whether these bytes stand somewhere in it.
  fileprivate func has(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    let bytes = utf8Span.span
    guard bytes.count >= wanted.count else { return false }
    for start in 0...bytes.count - wanted.count where bytes[start] == first {
      if wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
    }
    return false
  }
}
