import Registration

extension ParticipantList {
  /// The name under which issued lists are recorded among the exports.
  package static let recordName = "list of participants"

  /// The revision that the next issued list of this kind has: 0 for the first, then 1, 2, 3 ...
  package static func nextRevision(of kind: Kind, in register: Register) -> Int {
    register.entries.count { entry in
      register.isEffective(entry.id)
        && entry.facts.contains { fact in
          guard case .exported(let export) = fact else { return false }
          return export.list == recordName && export.filter == kind.rawValue
        }
    }
  }

  /// The request that records that the list was issued, and so numbers the next one.
  package func request(file: String) -> Request {
    .recordExport(
      Export(list: Self.recordName, filter: kind.rawValue, rows: count, file: file)
    )
  }
}
