import Registration
import Text

/// The first people whom a list or sheet would hold, and how many there are.
struct PaperPreview: Hashable, Sendable {
  private(set) var count = 0
  /// A line a person: state and name.
  private(set) var first: [Line] = []
  /// How many stand in an old list with contacts that may not be given any more.
  private(set) var withoutConsent = 0
  /// What is said instead of people; empty when there are people to show.
  private(set) var words = ""

  /// A person in the preview.
  struct Line: Hashable, Sendable {
    let state: String
    let name: String
  }

  /// Nothing chosen yet.
  init() {}

  init(of dialog: PaperDialog, in register: Register) {
    guard let kind = dialog.paper.kind else {
      guard let activity = dialog.activity else { return }
      let people = register.people.filter { person in
        IssuedList.Kind.provisional.includes(person.standing.status)
          && register.isExpected(person, at: activity)
      }
      show(people, in: register)
      return
    }
    switch dialog.edition {
    case .draft, .next: show(kind, dialog.layout(in: register), in: register)
    case .changes:
      words = say(
        "Who was added, replaced or taken out since the last issue, and what is printed otherwise."
      )
    case .issued(let revision):
      let issue = register.issues(of: kind).last { $0.list.revision == revision }
      guard let issue, let then = register.asItWas(upTo: issue.list.upTo) else { return }
      show(kind, issue.list.layout, in: then)
      withoutConsent = then.people.count { person in
        kind.includes(person.standing.status) && person.details.contactConsent == true
          && !(person.details.email + person.details.phone).isEmpty
          && register.survivor(of: person.id)?.details.contactConsent != true
      }
    }
  }

  private mutating func show(
    _ kind: IssuedList.Kind,
    _ layout: IssuedList.Layout,
    in register: Register
  ) {
    guard let programme = register.programme else { return }
    let listed = register.people.filter { kind.includes($0.standing.status) }
    let people = Dictionary(grouping: listed, by: \.details.affiliation)
    let groups = layout.groups.isEmpty ? programme.groups.map(\.id) : layout.groups
    let affiliations = groups.flatMap { group in
      programme.affiliations.filter { $0.group == group }
    }
    show(affiliations.flatMap { layout.order.sorted(people[$0.code] ?? []) }, in: register)
  }

  private mutating func show(_ people: [Participant], in register: Register) {
    count = people.count
    first = people.prefix(Self.most).map { person in
      Line(
        state: register.shortName(of: person.details.affiliation),
        name: register.fullName(of: person)
      )
    }
  }

  /// More have no room in the dialog.
  private static let most = 6
}
