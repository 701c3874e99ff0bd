/// Who matches a query, the best first; each match is made when it is asked for.
///
/// A view that shares the register's storage: a letter finds half of the list, of which a screen shows a few rows.
package struct SearchMatches: RandomAccessCollection, Sendable {
  /// Everybody in protocol order, of whom the findings tell by their place.
  private let everybody: [ParticipantID]
  private let findings: [Search.Finding]
  /// The matches where they are not all of people under their own name; nil where they are.
  private let listed: [SearchMatch]?

  init(_ findings: [Search.Finding], among everybody: [ParticipantID]) {
    self.findings = findings
    self.everybody = everybody
    listed = nil
  }

  init(_ matches: [SearchMatch]) {
    findings = []
    everybody = []
    listed = matches
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { listed?.count ?? findings.count }

  package subscript(position: Int) -> SearchMatch {
    if let listed { return listed[position] }
    let finding = findings[position]
    let person = everybody[Int(finding.place)]
    return SearchMatch(participant: person, found: person, hit: finding.hit)
  }

  /// Whom to show.
  package var participants: [ParticipantID] {
    listed?.map(\.participant) ?? findings.map { everybody[Int($0.place)] }
  }

  /// How many of them, the first, are more than an offer.
  package var matching: Int {
    var count = endIndex
    while count > 0, self[count - 1].isSimilar { count -= 1 }
    return count
  }
}

extension SearchMatches: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}
