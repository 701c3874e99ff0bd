import Registration

/// The list of participants as CSV: the people of the printed list, in its order, with its running numbers.
package struct ListTwin {
  private let table: ListTable<Row>

  /// Somebody in the list, and where.
  struct Row {
    /// From 1.
    let number: Int
    let group: ParticipantList.Group
    let affiliation: Affiliation
    let person: ListedPerson
    let change: ParticipantList.Change?
  }

  package init(_ list: ParticipantList) {
    var rows: [Row] = []
    for group in list.groups {
      for delegation in group.delegations {
        for person in delegation.people {
          rows.append(
            Row(
              number: rows.count + 1,
              group: group,
              affiliation: delegation.affiliation,
              person: person,
              change: list.change(of: person)
            )
          )
        }
      }
    }
    table = ListTable(columns: Self.columns, rows: rows)
  }

  /// Writes the whole file.
  package func bytes(_ form: CSVForm) -> [UInt8] {
    var bytes: [UInt8] = []
    table.write(form) { bytes += $0 }
    return bytes
  }

  private static var columns: [ListTable<Row>.Column] {
    let fields: [Field] = [
      .title, .givenNames, .patronymic, .familyName, .nativeName, .capacity, .position,
      .department, .ministry, .email, .phone,
    ]
    return [
      .init("seq") { String($0.number) },
      .init("changed") { $0.change?.rawValue ?? "" },
      .init("group") { $0.group.title },
      .init("state") { $0.affiliation.code.text },
      .init("state_name") { $0.affiliation.formalName },
    ] + fields.map { field in .init(field.rawValue) { $0.person.text(of: field) } }
  }
}
