import Registration

/// The report as a page for the printer: the sentence, three charts, each beside its table, then the other tables.
package struct ReportPage {
  private let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// The whole HTML file.
  package var html: String {
    PrintPage(
      title: "Report",
      programme: report.programme ?? "",
      rules: Self.rules,
      body: [heading, .element("main", [:], [.lines(press + report.tables.flatMap(section))])]
    ).html
  }

  private var heading: Markup {
    guard let programme = report.programme else {
      return .element("h1", [:], "The register has no programme yet.")
    }
    return .element(
      "header",
      [:],
      [
        .lines(
          [
            .element("h1", [:], programme),
            .element("p", [:], report.place),
            .element("p", [:], "as of \(report.asOf.inWords)"),
          ]
        )
      ]
    )
  }

  /// What the press is told.
  private var press: [Markup] {
    let note = report.note.map { [Markup.element("p", ["class": "note"], $0)] } ?? []
    let items = report.facts.activities.map { Markup.element("li", [:], $0) }
    let list: [Markup] =
      items.isEmpty
      ? [] : [.element("p", [:], "Activities:"), .element("ul", [:], [.lines(items)])]
    return [report.facts.sentence, report.sentence].filter { !$0.isEmpty }
      .map { .element("p", [:], $0) } + list + note
  }

  private func section(_ table: ReportTable) -> [Markup] {
    let parts = [Markup.element("h2", [:], table.title)] + charts(of: table) + [self.table(table)]
    return [.element("section", [:], [.lines(parts)])]
  }

  private func charts(of table: ReportTable) -> [Markup] {
    table.chart.map { draw(table, $0.title, $0.headings) } ?? []
  }

  /// The charts of a table: as many as keep each on one page.
  private func draw(_ table: ReportTable, _ title: String, _ headings: [String]) -> [Markup] {
    let rows = table.rows.filter { $0.part != ReportTable.everybody }
    let most = rows.flatMap { values($0, table, headings).compactMap(\.self) }.max() ?? 0
    let parts = stride(from: 0, to: rows.count, by: BarChart.rowsOnPage).map {
      rows[$0..<min($0 + BarChart.rowsOnPage, rows.count)]
    }
    return parts.enumerated().map { index, rows in
      let number = parts.count > 1 ? " (\(index + 1) of \(parts.count))" : ""
      return BarChart(
        id: "chart-\(headings.joined(separator: "-"))-\(index + 1)",
        title: title + number,
        series: headings,
        rows: rows.map { BarChart.Row(name: $0.name, values: values($0, table, headings)) },
        most: most
      ).markup
    }
  }

  /// The figures of a row that are drawn; nil for those that are not shown.
  private func values(
    _ row: ReportTable.Row,
    _ table: ReportTable,
    _ headings: [String]
  ) -> [Int?] {
    zip(table.cells(of: row), row.figures).filter { headings.contains($0.0.heading) }
      .map { report.isShown($0.0) ? $0.1 : nil }
  }

  private func table(_ table: ReportTable) -> Markup {
    let kind = Markup.element("th", ["scope": "col"], table.kind)
    let headings = table.headings.map {
      Markup.element("th", ["scope": "col", "class": "number"], $0)
    }
    let head = Markup.element("thead", [:], [.element("tr", [:], [kind] + headings)])
    let rows = table.rows.map { row in
      let figures = zip(table.cells(of: row), row.figures).map { cell, value in
        Markup.element("td", ["class": "number"], report.text(of: cell, value))
      }
      let style = row.part == ReportTable.everybody ? "total" : row.isWithin ? "within" : "row"
      return Markup.element(
        "tr",
        ["class": style],
        [.element("th", ["scope": "row"], row.name)] + figures
      )
    }
    return .element(
      "table",
      [:],
      [
        .lines([
          .element("caption", [:], table.title), head, .element("tbody", [:], [.lines(rows)]),
        ])
      ]
    )
  }

  private static let rules = """
    figure { margin: 0 0 4mm; }
    svg { display: block; width: 100%; height: auto; font: 12px "Noto Sans", "DejaVu Sans", sans-serif; }
    caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    thead th { border-bottom: 1pt solid #000; vertical-align: bottom; }
    tbody th { font-weight: normal; }
    tbody tr:nth-child(even) { background: #f2f2f2; }
    th, td { padding: 0.6mm 1.5mm; }
    .within th { padding-left: 6mm; }
    .total { break-before: avoid; }
    .total th, .total td { border-top: 1pt solid #000; font-weight: bold; }
    """
}
