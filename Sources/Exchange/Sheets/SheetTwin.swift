import Registration

/// A sheet of attendance as CSV, to be typed up from the signed paper and imported: the mark, its time and a note are empty.
package struct SheetTwin {
  private let table: ListTable<SignatureSheet.Row>

  package init(_ sheet: SignatureSheet) {
    let (activity, session) =
      sheet.parent.map { ($0.id.text, sheet.activity.id.text) } ?? (sheet.activity.id.text, "")
    table = ListTable(
      columns: [
        .init("seq") { String($0.number) },
        .init("badge") { $0.badge },
        .init("family_name") { $0.details.familyName },
        .init("given_names") { $0.details.givenNames },
        .init("native_name") { $0.details.nativeName },
        .init("state") { $0.details.affiliation.text },
        .init("ministry") { $0.ministry },
        .init("activity") { _ in activity },
        .init("session") { _ in session },
        .init("mark") { _ in "" },
        .init("at") { _ in "" },
        .init("note") { _ in "" },
      ],
      rows: sheet.rows
    )
  }

  /// Writes the whole file.
  package func bytes(_ form: CSVForm) -> [UInt8] {
    var bytes: [UInt8] = []
    table.write(form) { bytes += $0 }
    return bytes
  }
}
