import Registration
import Text

/// A person as the list of participants prints them: what it does not print is not in here.
package struct ListedPerson: Hashable, Sendable, Identifiable {
  package let id: ParticipantID
  /// `Mr. Mehmet ŞAHİN`.
  let name: String
  let ownName: OwnName?
  /// The name of the ministry as it was called then; empty without one.
  let ministry: String
  /// What is printed of the details; contacts only with consent.
  let details: Details

  init(_ person: Participant, in register: Register) {
    id = person.id
    name = register.fullName(of: person)
    ownName = OwnName(of: person.details, in: register)
    ministry = register.ministryName(of: person)
    var details = person.details
    if details.contactConsent != true {
      details.email = ""
      details.phone = ""
    }
    details.ministry = nil
    details.level = nil
    details.letter = ""
    details.contactConsent = nil
    details.remarks = ""
    self.details = details
  }

  /// Whether the list shows an e-mail address or a phone number.
  package var printsContacts: Bool { !details.email.isEmpty || !details.phone.isEmpty }

  /// `Head of delegation`.
  var capacity: String {
    let words = details.capacity.rawValue
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Position and department, then the ministry, then the contacts; without the lines that would be empty.
  var lines: [String] {
    let parts = [
      [details.position, details.department], [ministry], [details.email, details.phone],
    ]
    return parts.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }.filter { !$0.isEmpty }
  }

  /// What is printed under a field's name; the ministry's name for the ministry.
  func text(of field: Field) -> String {
    field == .ministry ? ministry : details.text(of: field)
  }

  /// The fields that a list prints, in the order in which it prints them.
  static let fields: [Field] = [
    .affiliation, .title, .givenNames, .patronymic, .familyName, .nativeName, .capacity, .position,
    .department, .ministry, .email, .phone,
  ]
}
