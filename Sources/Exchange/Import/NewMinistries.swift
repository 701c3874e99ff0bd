import Registration
import Text

/// The ministries that a file names and the directory does not have, each as the first row that named it wrote it.
struct NewMinistries {
  private(set) var all: [ImportPlan.NewMinistry] = []
  private let directory: MinistryFinder
  /// The directories of the states that were asked for.
  private var known: [AffiliationCode: [MinistryFinder.Spelt]] = [:]
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let affiliation: AffiliationCode
    /// Of what two spellings of the name have in common.
    let name: Fingerprint
  }

  init(besides directory: MinistryFinder) { self.directory = directory }

  /// The ministry as the first row that named it wrote it, nil where the row names none or a known one; this row is noted as
  /// naming it.
  mutating func settled(_ named: NamedMinistry, line: Int) -> MinistryDraft? {
    guard let draft = named.new else { return nil }
    let key = Key(affiliation: draft.affiliation, name: named.print)
    if let place = places[key] {
      all[place].lines.append(line)
      return all[place].ministry
    }
    places[key] = all.count
    let known = self.known[draft.affiliation] ?? directory.spellings(in: draft.affiliation)
    self.known[draft.affiliation] = known
    let nearest = directory.nearest(to: draft.name, among: known)
    all.append(ImportPlan.NewMinistry(ministry: draft, nearest: nearest, lines: [line]))
    return draft
  }
}
