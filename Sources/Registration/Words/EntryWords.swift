import Text

/// An ordinary entry in words: what is said of few people names them, what is said of many is counted.
struct EntryWords {
  private let facts: [Fact]
  private let words: FactWords

  init(register: Register, entry: Entry) {
    facts = entry.facts
    words = FactWords(register: register, entry: entry)
  }

  /// More people than this are counted.
  private static let named = 3

  var text: String {
    if let file {
      return file.isEmpty
        ? say("import of a file: \(counts)") : say("import of \(file): \(counts)")
    }
    if let fact = facts.first(where: \.isSubstitutionOrMerge) {
      return words.sentence(fact)
    }
    let said = said
    if facts.count > Self.named, said.count > Self.named { return counts }
    return said.map(\.text).joined(separator: "; ")
  }

  private var file: String? {
    for case .broughtIn(let file) in facts { return file }
    return nil
  }

  /// What is said of whom: what is said of several alike is said once, and several things of one in one breath.
  private var said: [Saying] {
    var sayings: [Saying] = []
    for fact in facts {
      let saying = Saying(
        subjects: [words.subject(fact)].compactMap { $0 },
        predicates: [words.predicate(fact)]
      )
      guard let last = sayings.last, let both = last.joined(with: saying) else {
        sayings.append(saying)
        continue
      }
      sayings[sayings.count - 1] = both
    }
    return sayings.count > 1 && sayings.count < facts.count ? merged(sayings) : sayings
  }

  /// People of whom the same several things are said, together.
  private func merged(_ sayings: [Saying]) -> [Saying] {
    sayings.reduce(into: []) { merged, saying in
      guard let last = merged.last, let both = last.joined(with: saying) else {
        return merged.append(saying)
      }
      merged[merged.count - 1] = both
    }
  }

  /// What was done and how often, in the order it was done first.
  private var counts: String {
    var counts: [(kind: String, count: Int)] = []
    for fact in facts {
      guard let kind = words.kind(fact) else { continue }
      if let place = counts.firstIndex(where: { $0.kind == kind }) {
        counts[place].count += 1
      } else {
        counts.append((kind, 1))
      }
    }
    return counts.map { "\($0.count) \($0.kind)" }.joined(separator: ", ")
  }
}

/// Some people, and what is said of each of them.
private struct Saying {
  var subjects: [String]
  var predicates: [String]

  var text: String {
    let people = subjects.formatted
    let what = predicates.joined(separator: ", ")
    return people.isEmpty ? what : say("\(people) \(what)")
  }

  /// The two in one; nil when they have neither the people nor what is said of them in common.
  func joined(with other: Saying) -> Saying? {
    guard !subjects.isEmpty, !other.subjects.isEmpty else { return nil }
    if subjects == other.subjects {
      return Saying(subjects: subjects, predicates: predicates + other.predicates)
    }
    guard predicates == other.predicates else { return nil }
    return Saying(subjects: subjects + other.subjects, predicates: predicates)
  }
}

extension Fact {
  fileprivate var isSubstitutionOrMerge: Bool {
    guard case .moved(let move) = self else { return false }
    return move.act.other != nil
  }
}
