import Registration
import Text

/// The list of participants in protocol layout, as text of 90 columns.
///
/// ```
///                   Korea-BSEC ICT Cooperation Program 2017
///                     Seoul, 30 October - 3 November 2017
///
///                 PROVISIONAL LIST OF PARTICIPANTS (Rev.1)
///                as of 30 October 2017, 09:12 (UTC+09:00)
///
/// I. MEMBER STATES
///
/// REPUBLIC OF TURKEY
///
///   Mr. Mehmet ŞAHİN, Head of delegation
///     Head of Department, E-Government
///     Ministry of Interior
///     m.sahin@example.org, +90 312 000
/// ```
/// Contacts stand only where the person consented.
package struct ParticipantList {
  /// Who is in the list.
  package enum Kind: String, Hashable, Sendable {
    /// All who are expected: nominated, confirmed, arrived or departed.
    case provisional
    /// Only those who registered: arrived or departed.
    case final
  }

  let kind: Kind
  /// 0 for the first issue.
  private let revision: Int
  private let asOf: Moment
  private let register: Register
  private let people: [AffiliationCode: [Participant]]

  /// The list of a register as it is at a moment; a revision of 0 is not printed.
  package init(_ kind: Kind, revision: Int = 0, asOf: Moment, of register: Register) {
    self.kind = kind
    self.revision = revision
    self.asOf = asOf
    self.register = register
    people = Dictionary(
      grouping: register.people.filter { kind.includes($0.standing.status) },
      by: \.details.affiliation
    )
  }

  /// How many people stand in the list.
  package var count: Int { people.values.reduce(0) { $0 + $1.count } }

  /// The whole list, every line ended.
  package var text: String {
    (heading + groups).map { $0 + "\n" }.joined()
  }
}

extension ParticipantList.Kind {
  /// Whether somebody of this status is in the list.
  func includes(_ status: Standing.Status) -> Bool {
    switch status {
    case .nominated, .confirmed: self == .provisional
    case .arrived, .departed: true
    case .noShow, .withdrawn, .substituted, .merged: false
    }
  }
}

// The parts, from the top.
extension ParticipantList {
  private var heading: [String] {
    guard let programme = register.programme else { return [] }
    let days = programme.firstDay.inWords(to: programme.lastDay)
    let revision = revision == 0 ? "" : " (Rev.\(revision))"
    return programme.title.wrapped(to: pageWidth).map { $0.centred(in: pageWidth) } + [
      "\(programme.place), \(days)".centred(in: pageWidth),
      "",
      "\(kind.rawValue.uppercased()) LIST OF PARTICIPANTS\(revision)".centred(in: pageWidth),
      "as of \(asOf.inWords)".centred(in: pageWidth),
    ]
  }

  private var groups: [String] {
    let groups = register.programme?.groups ?? []
    return groups.enumerated().flatMap { index, group -> [String] in
      let members = register.affiliationsInOrder.filter { $0.group == group.id }
      let blocks = members.flatMap(block)
      let title = "\(roman(index + 1)). \(group.title.uppercased())"
      return blocks.isEmpty ? [] : ["", title] + blocks
    }
  }

  /// An affiliation under its formal name; nothing when nobody of it is in the list.
  private func block(_ affiliation: Affiliation) -> [String] {
    guard let people = people[affiliation.code] else { return [] }
    let name = affiliation.formalName.uppercased().wrapped(to: pageWidth)
    return [""] + name + people.flatMap { [""] + entry($0) }
  }

  private func entry(_ person: Participant) -> [String] {
    let details = person.details
    let office = [details.position, details.department].filter { !$0.isEmpty }
    let contacts =
      details.contactConsent == true ? [details.email, details.phone].filter { !$0.isEmpty } : []
    let name = "\(register.fullName(of: person)), \(details.capacity.printed)"
    return name.wrapped(to: pageWidth, indent: 2)
      + [office.joined(separator: ", "), register.ministryName(of: person)]
      .flatMap { $0.wrapped(to: pageWidth, indent: 4) }
      + contacts.joined(separator: ", ").wrapped(to: pageWidth, indent: 4)
  }
}

extension Capacity {
  /// With a capital, as lists print it.
  fileprivate var printed: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// Columns of a printed page.
let pageWidth = 90
