import Text

/// The report as text of 90 columns.
package struct ReportText {
  private let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// The whole report, every line ended.
  package var text: String {
    let tables = report.tables.map { TextBlock(lines: $0.lines(report.text)) }
    return TextPages(running: "", blocks: heading + tables).text(pageLength: nil)
  }

  private var heading: [TextBlock] {
    guard let programme = report.programme else {
      return [TextBlock(lines: ["The register has no programme yet."])]
    }
    let head = programme.wrapped(to: pageWidth) + [report.place, "as of \(report.asOf.inWords)"]
    let note = report.note.map { [TextBlock(lines: $0.wrapped(to: pageWidth))] } ?? []
    let sentences = [report.facts.sentence, report.sentence].map { $0.wrapped(to: pageWidth) }
    return [TextBlock(lines: head)] + sentences.map { TextBlock(lines: $0) } + activities + note
  }

  private var activities: [TextBlock] {
    let items = report.facts.activities.map { activity in
      let lines = activity.wrapped(to: pageWidth, indent: 4)
      return lines.enumerated().map { $0 == 0 ? "  - " + $1.dropFirst(4) : $1 }
    }
    return items.isEmpty ? [] : [TextBlock(lines: ["Activities:"] + items.joined())]
  }
}
