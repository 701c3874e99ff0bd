import Registration
import Yams

/// The folder of configuration files that people edit by hand.
///
/// ```
/// programmes/korea-bsec-2017.yaml   one edition: dates, hosts, activities
/// organisations/bsec.yaml           who belongs to the organisation, dated
/// ministries/tur.yaml               the ministries of a state
/// languages/tr.yaml                 the words of the screens in a language
/// ```
/// How files are read and which time zones there are comes from outside. Every mistake in any of the files is gathered.
package struct ConfigurationFolder: Sendable {
  package let path: String
  let read: @Sendable (String) -> FileContents
  private let isTimeZone: @Sendable (String) -> Bool

  package init(
    path: String,
    read: @escaping @Sendable (String) -> FileContents,
    isTimeZone: @escaping @Sendable (String) -> Bool
  ) {
    self.path = path
    self.read = read
    self.isTimeZone = isTimeZone
  }

  /// The whole programme of this name: groups, affiliations and names as of its first day, their ministries, its activities.
  package func programme(_ id: ProgrammeID) throws(FaultyConfiguration) -> Programme {
    try programme(at: file("programmes", id.text), named: id)
  }

  /// The whole programme that a file describes, wherever it lies; the rest comes from this folder.
  package func programme(at file: String) throws(FaultyConfiguration) -> Programme {
    try programme(at: file, named: nil)
  }

  /// The organisation of this name.
  package func organisation(_ id: OrganisationID) throws(FaultyConfiguration) -> Organisation {
    let file = file("organisations", id.text)
    return try whole(file, organisation(id, in: file))
  }

  /// The ministries of a state; nil when the folder has no file of them.
  package func ministries(
    of state: AffiliationCode
  ) throws(FaultyConfiguration) -> MinistryDirectory? {
    let file = file("ministries", state.text.lowercased())
    guard read(file) != .missing else { return nil }
    return try whole(file, ministries(of: state, in: file))
  }

  func file(_ folder: String, _ name: String) -> String {
    "\(path)/\(folder)/\(name).yaml"
  }
}

extension ConfigurationFolder {
  typealias Read<Value> = (value: Value?, complaints: [Complaint])

  private func programme(
    at file: String,
    named id: ProgrammeID?
  ) throws(FaultyConfiguration) -> Programme {
    var reading = Reading(file: file)
    let draft = document(of: file, in: &reading, expected: "a programme").flatMap { root in
      let draft = reading.programme(root, isTimeZone: isTimeZone)
      expect(id?.text, behind: .slug, is: draft?.programme?.id.text, root, &reading)
      return draft
    }
    let (context, further) = draft.map { self.context(of: $0, &reading) } ?? (nil, [])
    var programme = draft?.programme
    programme?.organisation = context?.organisation.shortName ?? ""
    programme?.groups = context?.organisation.groups ?? []
    programme?.affiliations = context?.affiliations ?? []
    programme?.ministries = context?.ministries ?? []
    return try whole(file, (programme, reading.complaints + further))
  }

  func organisation(_ id: OrganisationID, in file: String) -> Read<Organisation> {
    var reading = Reading(file: file)
    let organisation = document(of: file, in: &reading, expected: "an organisation").flatMap {
      let organisation = reading.organisation($0)
      expect(id.text, behind: .slug, is: organisation?.id.text, $0, &reading)
      return organisation
    }
    return (organisation, reading.complaints)
  }

  func ministries(
    of state: AffiliationCode,
    in file: String
  ) -> Read<MinistryDirectory> {
    var reading = Reading(file: file)
    let directory = document(of: file, in: &reading, expected: "ministries").flatMap {
      let directory = reading.ministries($0)
      expect(state.text, behind: .state, is: directory?.affiliation.text, $0, &reading)
      return directory
    }
    return (directory, reading.complaints)
  }

  func document(
    of file: String,
    in reading: inout Reading,
    expected: String
  ) -> Node? {
    switch read(file) {
    case .found(let bytes):
      return YAMLText.document(of: bytes, in: &reading, expected: expected)
    case .missing: reading.complain(.missing, at: nil)
    case .unreadable(let reason): reading.complain(.unreadable(reason: reason), at: nil)
    }
    return nil
  }

  /// Complains when a file says another name than it bears.
  func expect(
    _ name: String?,
    behind key: Key,
    is found: String?,
    _ root: Node,
    _ reading: inout Reading
  ) {
    guard let name, let found, name != found else { return }
    reading.complain(
      .value(found, of: key.name, expected: "\(name), as the file is named"),
      at: root.mapping?[key.name]
    )
  }

  /// The value when nothing was wrong.
  func whole<Value>(
    _ file: String,
    _ read: Read<Value>
  ) throws(FaultyConfiguration) -> Value {
    if let faulty = FaultyConfiguration(read.complaints) { throw faulty }
    guard let value = read.value else {
      throw FaultyConfiguration(Complaint(file: file, problem: .missing))
    }
    return value
  }
}
