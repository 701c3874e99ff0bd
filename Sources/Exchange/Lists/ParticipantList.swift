import Registration
import Text

/// The list of participants: who stands in it, under which headings, in which order, and what is new since its last issue.
///
/// It is made of a register as it was at one entry, and knows nothing else: the same entry gives the same list for ever.
/// `ListText`, `ListPage` and `ListTwin` write it.
package struct ParticipantList {
  package let kind: IssuedList.Kind
  package let edition: Edition
  package let layout: IssuedList.Layout
  package let asOf: Moment
  /// The programme's title; empty without a programme.
  let programme: String
  /// `Seoul, 30 October - 3 November 2017`.
  let place: String
  /// Groups with somebody in them.
  let groups: [Group]
  /// The last issue before this list; nil before there is one.
  let previous: Previous?
  /// The last entry that the list knows of; nil of an empty register.
  private let upTo: EntryID?

  /// A group of the list, `I. Member States`.
  struct Group {
    let numeral: String
    let title: String
    let delegations: [Delegation]
  }

  /// An affiliation under its formal name.
  struct Delegation {
    let affiliation: Affiliation
    let people: [ListedPerson]
  }

  /// Which one of the lists it is.
  package enum Edition: Hashable, Sendable {
    /// Not issued; it would be this revision.
    case draft(Int)
    case issued(Int)
  }

  /// The issue before this list, and whom it held.
  struct Previous {
    let list: IssuedList
    let people: [ParticipantID: ListedPerson]
  }

  /// The list of a register as it is; the layout is that of the last issue unless another is given.
  package init(
    _ kind: IssuedList.Kind,
    _ edition: Edition? = nil,
    layout: IssuedList.Layout? = nil,
    asOf: Moment,
    of register: Register
  ) {
    let last = register.issues(of: kind).last?.list
    self.init(
      kind,
      edition ?? .draft(register.nextRevision(of: kind)),
      layout ?? register.listLayout(of: kind),
      asOf,
      register,
      last.flatMap { Self.previous($0, in: register) }
    )
  }

  /// An issue as it was; nil when the register has lost the entry that it was made at.
  package init?(_ issue: IssuedList, in register: Register) {
    guard let then = register.asItWas(upTo: issue.upTo) else { return nil }
    self.init(
      issue.kind,
      .issued(issue.revision),
      layout: issue.layout,
      asOf: issue.asOf,
      of: then
    )
  }

  private init(
    _ kind: IssuedList.Kind,
    _ edition: Edition,
    _ layout: IssuedList.Layout,
    _ asOf: Moment,
    _ register: Register,
    _ previous: Previous?
  ) {
    self.kind = kind
    self.edition = edition
    self.layout = layout
    self.asOf = asOf
    self.previous = previous
    upTo = register.lastStamp?.id
    programme = register.programme?.title ?? ""
    place = register.programme?.placeAndDays ?? ""
    groups = ListOrder(kind, layout, of: register).groups
  }

  private static func previous(_ issue: IssuedList, in register: Register) -> Previous? {
    guard let then = register.asItWas(upTo: issue.upTo) else { return nil }
    let groups = ListOrder(issue.kind, issue.layout, of: then).groups
    let people = groups.flatMap(\.delegations).flatMap(\.people)
    // Somebody whose two records became one since is found under the one that stays.
    let named = people.map { (register.survivor(of: $0.id)?.id ?? $0.id, $0) }
    return Previous(list: issue, people: Dictionary(named) { first, _ in first })
  }
}

extension ParticipantList {
  /// Everybody in it, in its order.
  package var people: [ListedPerson] { groups.flatMap(\.delegations).flatMap(\.people) }

  /// How many people stand in the list.
  package var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// `PROVISIONAL LIST OF PARTICIPANTS (Rev.1)`.
  var title: String { "\(kind.rawValue.uppercased()) LIST OF PARTICIPANTS" + edition.suffix }

  /// Whether the person is new or changed since the last issue; nil when neither, or there was no issue.
  func change(of person: ListedPerson) -> Change? {
    guard let previous else { return nil }
    guard let then = previous.people[person.id] else { return .new }
    return person.isPrinted(like: then) ? nil : .changed
  }

  /// What the sign beside a person means.
  enum Change: String {
    case new
    case changed
  }

  /// `* new or changed since Rev.1 of 30 October 2017, 09:12 (UTC+09:00)`; empty before there is an issue.
  var signWords: String {
    previous.map { "* new or changed since \($0.list.name)" } ?? ""
  }

  /// The request that issues the list under its number; nil when the register is empty.
  package func request(file: String) -> Request? {
    guard let upTo, case .draft(let revision) = edition else { return nil }
    return .issueList(
      IssuedList(
        kind,
        revision: revision,
        upTo: upTo,
        asOf: asOf,
        layout: layout,
        rows: count,
        file: file
      )
    )
  }

  /// The same list under its number, as it is written once it is issued.
  package var issued: ParticipantList {
    ParticipantList(self, edition: .issued(edition.revision))
  }

  private init(_ list: ParticipantList, edition: Edition) {
    self.edition = edition
    (kind, layout, asOf, programme) = (list.kind, list.layout, list.asOf, list.programme)
    (place, groups, previous, upTo) = (list.place, list.groups, list.previous, list.upTo)
  }
}

extension ParticipantList.Group {
  var count: Int { delegations.reduce(0) { $0 + $1.people.count } }

  /// `I. Member States`.
  var heading: String { "\(numeral). \(title)" }
}

extension ParticipantList.Edition {
  package var revision: Int {
    switch self {
    case .draft(let revision), .issued(let revision): revision
    }
  }

  /// ` (Rev.1)`; a draft says that it is one.
  var suffix: String {
    switch self {
    case .issued(0): ""
    case .issued(let revision): " (Rev.\(revision))"
    case .draft(0): " (draft)"
    case .draft(let revision): " (draft of Rev.\(revision))"
    }
  }
}

extension IssuedList {
  /// `Rev.1 of 30 October 2017, 09:12 (UTC+09:00)`; `the first issue of ...`.
  var name: String {
    "\(revision == 0 ? "the first issue" : "Rev.\(revision)") of \(asOf.inWords)"
  }
}

extension Programme {
  /// `Seoul, 30 October - 3 November 2017`.
  var placeAndDays: String { "\(place), \(firstDay.inWords(to: lastDay))" }
}

extension ListedPerson {
  /// Whether nothing of what a list prints of the two differs.
  func isPrinted(like other: ListedPerson) -> Bool {
    name == other.name && ministry == other.ministry && details == other.details
  }
}
