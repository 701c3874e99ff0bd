import Registration
import Yams

// How `ministries/*.yaml` is read.

extension Form {
  static let ministries = Form(
    "a directory of ministries",
    required: [.state, .asOf, .ministries]
  )
  static let ministry = Form(
    "a ministry",
    required: [.ministryID, .name, .sure],
    optional: [.ownName, .abbreviations]
  )
}

extension Key {
  static let state = Key("state", "the code of its state in the organisation's file, such as TUR")
  static let asOf = Key("as-of", "a day that is, such as 2017-11-01")
  static let ministries = Key("ministries", "the ministries and agencies of the state")
  static let ministryID = Key(
    "id",
    "the state's code in small letters, a dot and a word: tur.interior"
  )
  static let ownName = Key("own-name", "its name in its own language")
  static let abbreviations = Key("abbreviations", "a list of abbreviations")
  static let sure = Key("sure", "yes or no")
}

extension Reading {
  /// The directory that the file describes; nil, with complaints, when something is missing.
  mutating func ministries(_ root: Node) -> MinistryDirectory? {
    guard let section = section(root, as: .ministries) else { return nil }
    let state = value(.state, in: section, AffiliationCode.init)
    let asOf = value(.asOf, in: section, CalendarDay.init)
    var ids: [String: Int] = [:]
    var names: [String: Int] = [:]
    let entries = items(.ministries, in: section).compactMap { node -> MinistryDirectory.Entry? in
      guard let section = self.section(node, as: .ministry),
        let entry = ministry(in: section, of: state)
      else { return nil }
      expectNew(entry.ministry.id.text, of: "id", at: section[.ministryID], among: &ids)
      expectNew(entry.ministry.name, of: "name", at: section[.name], among: &names)
      return entry
    }
    guard let state, let asOf else { return nil }
    return MinistryDirectory(affiliation: state, asOf: asOf, entries: entries)
  }

  private mutating func ministry(
    in section: Section,
    of state: AffiliationCode?
  ) -> MinistryDirectory.Entry? {
    let prefix = state.map { $0.text.lowercased() + "." } ?? ""
    let id = value(.ministryID, in: section) { text in
      text.hasPrefix(prefix) ? MinistryID(text) : nil
    }
    let name = text(.name, in: section)
    let ownName = text(.ownName, in: section) ?? ""
    let abbreviations = texts(.abbreviations, in: section)
    let isSure = value(.sure, in: section, yesOrNo)
    guard let state, let id, let name, let isSure else { return nil }
    let ministry = Ministry(
      id: id,
      affiliation: state,
      name: name,
      nativeName: ownName,
      abbreviations: abbreviations
    )
    return .init(ministry: ministry, isSure: isSure)
  }
}
