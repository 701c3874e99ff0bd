/// A sheet of attendance as a page for the printer, its headings on every page.
package struct SheetPage {
  private let sheet: SignatureSheet

  package init(_ sheet: SignatureSheet) {
    self.sheet = sheet
  }

  /// The whole HTML file.
  package var html: String {
    PrintPage(
      title: "Attendance sheet: \(sheet.activityTitle)",
      programme: sheet.programme,
      rules: Self.rules,
      body: [heading, .element("main", [:], [table])]
    ).html
  }

  private var heading: Markup {
    .element(
      "header",
      [:],
      [
        .lines([
          .element("p", [:], sheet.programme),
          .element("h1", [:], SignatureSheet.title),
          .element("p", ["class": "activity"], sheet.activityTitle),
          .element("p", [:], sheet.when),
          .element("p", ["class": "note"], sheet.remark),
        ])
      ]
    )
  }

  private var table: Markup {
    let columns = [
      ("No.", "no"), ("Badge", "badge"), ("Name", "name"), ("State, ministry, position", "office"),
      ("Signature", "signature"),
    ]
    let head = Markup.element(
      "tr",
      [:],
      columns.map { .element("th", ["scope": "col", "class": $0.1], $0.0) }
    )
    let empty = (0..<sheet.blank).map { index in
      Markup.element(
        "tr",
        [:],
        [.element("td", ["class": "no"], "\(sheet.rows.count + index + 1)")]
          + columns.dropFirst().map { _ in .element("td") }
      )
    }
    return .element(
      "table",
      [:],
      [
        .lines([
          .element("thead", [:], [head]),
          .element("tbody", [:], [.lines(sheet.rows.map(row) + empty)]),
        ])
      ]
    )
  }

  private func row(_ row: SignatureSheet.Row) -> Markup {
    let own = row.ownName.map { [Markup.element("br"), $0.markup] } ?? []
    let office = row.lines.enumerated().flatMap { index, line in
      (index == 0 ? [] : [Markup.element("br")]) + [Markup(line)]
    }
    return .element(
      "tr",
      [:],
      [
        .element("td", ["class": "no"], "\(row.number)"),
        .element("td", ["class": "badge"], row.badge),
        .element("td", [:], [Markup(row.name)] + own),
        .element("td", [:], office),
        .element("td"),
      ]
    )
  }

  private static let rules = """
    .activity { font-weight: bold; }
    .note { margin-top: 2mm; }
    table { table-layout: fixed; font-size: 9.5pt; width: calc(100% - 1pt); }
    th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; vertical-align: top; overflow-wrap: anywhere; }
    tbody tr { height: 15mm; }
    .no { width: 8mm; }
    .badge { width: 17mm; }
    th.name { width: 50mm; }
    th.signature { width: 46mm; }
    td.badge { white-space: nowrap; }
    """
}
