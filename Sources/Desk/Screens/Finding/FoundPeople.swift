import Registration
import Text

/// The people that a list shows, in its order, each with what it was found by.
struct FoundPeople: Sendable {
  /// What this is the answer to: it stays right while the same is asked of the same register.
  struct Question: Hashable, Sendable {
    let typed: String
    let options: ListOptions
    /// How many entries the register had.
    let entries: Int
  }

  let question: Question
  /// Whether something was looked for, so that the first of them is the best match.
  let isOfSearch: Bool
  let ids: [ParticipantID]
  /// How many of them match, the first of `ids`; the names of the others are only similar to what was
  /// typed: they are offered, and no key acts on one that was not chosen.
  let matching: Int
  /// One for each of `ids` when something was looked for; nil otherwise.
  private let matches: SearchMatches?

  /// One pass over the register.
  init(_ question: Question, in register: Register) {
    self.question = question
    let query = SearchQuery(question.typed)
    isOfSearch = !query.isEmpty
    if query.isEmpty {
      matches = nil
      ids = question.options.people(of: register)
      matching = ids.count
    } else {
      // Asking a filter that hides nobody would copy every person found.
      let options = question.options.whileTyping
      let matches =
        options.isFiltering
        ? register.matches(of: query) { options.shows($0, in: register) }
        : register.matches(of: query)
      ids = matches.participants
      matching = matches.matching
      self.matches = matches
    }
  }

  /// The best match; nil when nobody matches.
  var best: ParticipantID? { matching > 0 ? ids.first : nil }

  /// Those meant by “everyone shown”: who matches, or all while nobody does.
  var meant: [ParticipantID] { matching > 0 ? Array(ids.prefix(matching)) : ids }

  /// Whether there are only people whose name is similar.
  var isOnlySimilar: Bool { matching == 0 && !ids.isEmpty }

  /// `3 of 118`, `1 of 118, 2 similar`.
  func count(of all: Int) -> String {
    let similar = ids.count - matching
    return similar > 0
      ? say("\(matching) of \(all), \(similar) similar") : say("\(matching) of \(all)")
  }

  /// Why those at these positions were found, in words, where a row does not say it itself: the state stands in it, and the
  /// ministry beside it is what tells two people apart.
  func reasons(at positions: Range<Int>, in register: Register) -> [ParticipantID: String] {
    guard let matches else { return [:] }
    var reasons: [ParticipantID: String] = [:]
    for match in matches[positions.clamped(to: 0..<matches.count)] {
      let reason = register.reason(for: match)
      if case .state = reason { continue }
      reasons[match.participant] = reason?.description
    }
    return reasons
  }
}
