/// The revisions of the list of participants that were issued.
extension Register {
  /// One issue: what, by whom and when.
  package struct Issue: Hashable, Sendable {
    package let list: IssuedList
    package let stamp: Stamp
  }

  /// The issues of a kind, the first first.
  ///
  /// Registers of earlier versions recorded an issue as an export of a list by this name, filtered by its kind.
  package func issues(of kind: IssuedList.Kind) -> [Issue] {
    var issues: [Issue] = []
    let entries = entries
    for place in entries.indices where entries.isUnusual(at: place) {
      let entry = entries[place]
      for fact in entry.facts {
        switch fact {
        case .listIssued(let list) where list.kind == kind:
          issues.append(Issue(list: list, stamp: entry.stamp))
        case .exported(let export):
          guard export.list == Self.formerListName, export.filter == kind.rawValue, place > 0 else {
            continue
          }
          let list = IssuedList(
            kind,
            revision: issues.count,
            upTo: entries.stamp(at: place - 1).id,
            asOf: entry.stamp.at,
            rows: export.rows,
            file: export.file
          )
          issues.append(Issue(list: list, stamp: entry.stamp))
        default: continue
        }
      }
    }
    return issues
  }

  /// How the next issue of a kind is laid out unless another layout is asked for: as the last one, else as the programme says.
  package func listLayout(of kind: IssuedList.Kind) -> IssuedList.Layout {
    issues(of: kind).last?.list.layout ?? programme?.listLayout ?? IssuedList.Layout()
  }

  /// The revision that the next issue of a kind has: 0 for the first.
  package func nextRevision(of kind: IssuedList.Kind) -> Int {
    issues(of: kind).last.map { $0.list.revision + 1 } ?? 0
  }

  /// The register as it was when this was its last entry; nil when there is no such entry.
  package func asItWas(upTo entry: EntryID) -> Register? {
    guard let index = history.index(of: entry) else { return nil }
    var register = Register()
    register.apply(contentsOf: entries[...index])
    return register
  }

  private static let formerListName = "list of participants"
}
