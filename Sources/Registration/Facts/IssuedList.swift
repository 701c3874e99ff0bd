import Text

/// A revision of the list of participants as it was issued; who and when is the entry's.
///
/// It holds nobody: the list is the register as it was up to one entry, and can be printed again from there.
package struct IssuedList: Hashable, Sendable {
  package var kind: Kind
  /// 0 for the first issue of its kind, then 1, 2, 3 ...
  package var revision: Int
  /// The last entry that the list knew of, in the order in which entries fold.
  package var upTo: EntryID
  /// What the list says it is as of.
  package var asOf: Moment
  package var layout: Layout
  /// How many people stand in it.
  package var rows: Int
  /// The file's name without its directory; empty for standard output.
  package var file: String

  package init(
    _ kind: Kind,
    revision: Int,
    upTo: EntryID,
    asOf: Moment,
    layout: Layout = Layout(),
    rows: Int,
    file: String = ""
  ) {
    self.kind = kind
    self.revision = revision
    self.upTo = upTo
    self.asOf = asOf
    self.layout = layout
    self.rows = rows
    self.file = file
  }
}

extension IssuedList {
  /// Who is in a list; the raw value is the spelling on disk.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// All who are expected: nominated, confirmed, arrived or departed.
    case provisional
    /// Only those who registered: arrived or departed.
    case final

    /// Whether somebody of this status is in the list.
    package func includes(_ status: Standing.Status) -> Bool {
      switch status {
      case .nominated, .confirmed: self == .provisional
      case .arrived, .departed: true
      case .noShow, .withdrawn, .substituted, .merged: false
      }
    }
  }

  /// Which groups a list has, and in what order people stand.
  package struct Layout: Hashable, Sendable {
    package var order: Order
    /// The groups in their order; empty for all, in the programme's order.
    package var groups: [GroupID]

    package init(order: Order = .precedence, groups: [GroupID] = []) {
      self.order = order
      self.groups = groups
    }
  }

  /// The order within a delegation; the raw value is the spelling on disk and on the command line.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// The head, alternates, then as in the letter, then by family name.
    case precedence
    /// By capacity, as capacities are declared; within one as in the letter.
    case capacity
    /// By family name, nobody before the others.
    case name

    /// The people of one delegation, who come in the order of precedence, in this one; ties stay as they are.
    package func sorted(_ people: [Participant]) -> [Participant] {
      switch self {
      case .precedence: return people
      case .capacity:
        let ranks = Dictionary(uniqueKeysWithValues: zip(Capacity.allCases, 0...))
        return Self.sorted(people) { ranks[$0.details.capacity] ?? 0 }
      case .name:
        return Self.sorted(people) { person in
          let family = person.details.familyName
          return (family.isEmpty ? person.details.nativeName : family).folded
        }
      }
    }

    private static func sorted(
      _ people: [Participant],
      by key: (Participant) -> some Comparable
    ) -> [Participant] {
      people.enumerated().map { (place: $0, key: key($1), person: $1) }
        .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
        .map(\.person)
    }
  }
}
