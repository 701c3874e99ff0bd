import Registration
import Text

/// The ministries that a file names and the directory does not have, each as the first row that named it wrote it.
struct NewMinistries {
  private(set) var all: [ImportPlan.NewMinistry] = []
  private let directory: MinistryFinder
  private var places: [Key: Int] = [:]
  /// The keys of names that were met before.
  private var keys: [TextKey: String] = [:]

  private struct Key: Hashable {
    let affiliation: AffiliationCode
    let name: String
  }

  init(besides directory: MinistryFinder) { self.directory = directory }

  /// What two spellings of a ministry's name have in common.
  mutating func key(of name: String) -> String {
    let written = TextKey(name)
    if let key = keys[written] { return key }
    let key = MinistryFinder.key(name)
    keys[written] = key
    return key
  }

  /// The ministry as the first row that named it wrote it; this row is noted as naming it.
  mutating func settled(_ draft: MinistryDraft?, line: Int) -> MinistryDraft? {
    guard let draft else { return nil }
    let key = Key(affiliation: draft.affiliation, name: key(of: draft.name))
    if let place = places[key] {
      all[place].lines.append(line)
      return all[place].ministry
    }
    places[key] = all.count
    let nearest = directory.nearest(to: draft.name, in: draft.affiliation)
    all.append(ImportPlan.NewMinistry(ministry: draft, nearest: nearest, lines: [line]))
    return draft
  }
}
