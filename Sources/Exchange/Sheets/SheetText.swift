import Text

/// A sheet of attendance as text of 90 columns, its headings on every page.
package struct SheetText {
  private let sheet: SignatureSheet

  package init(_ sheet: SignatureSheet) {
    self.sheet = sheet
  }

  /// The whole sheet, every line ended, on pages of so many lines with a form feed between them; nil for no pages.
  package func text(pageLength length: Int? = nil) -> String {
    let named = sheet.rows.map { row in
      block([[String(row.number)], [row.badge], name(of: row), row.lines, []])
    }
    let empty = (0..<sheet.blank).map { index in
      block([[String(sheet.rows.count + index + 1)], [], [], [], []])
    }
    let running = "\(SignatureSheet.title): \(sheet.activityTitle)".shortened(toColumns: pageWidth)
    return TextPages(running: running, blocks: [heading] + named + empty, isSpaced: false)
      .text(pageLength: length)
  }

  private var heading: TextBlock {
    let lines =
      sheet.programme.wrapped(to: pageWidth) + [SignatureSheet.title]
      + sheet.activityTitle.wrapped(to: pageWidth) + sheet.when.wrapped(to: pageWidth)
    return TextBlock(
      lines: lines.map { $0.centred(in: pageWidth) } + [""]
        + sheet.remark.wrapped(to: pageWidth) + [""] + head,
      keepsWithNext: true
    )
  }

  private func name(of row: SignatureSheet.Row) -> [String] {
    [row.name] + [row.ownName?.text].compactMap(\.self)
  }

  /// The columns' headings between two rules.
  private var head: [String] {
    [Self.rule]
      + Self.lines(
        of: ["No.", "Badge", "Name", "State, ministry, position", "Signature"].map { [$0] }
      ) + [Self.rule]
  }

  /// A row with room to sign, and the rule below it.
  private func block(_ cells: [[String]]) -> TextBlock {
    var lines = Self.lines(of: cells)
    while lines.count < 3 { lines += Self.lines(of: cells.map { _ in [""] }) }
    return TextBlock(lines: lines + [Self.rule], continuing: head)
  }

  /// Columns of each cell; with the lines between them a page's.
  private static let widths = [4, 8, 28, 27, 17]

  private static let rule =
    "+" + widths.map { String(repeating: "-", count: $0) }.joined(separator: "+") + "+"

  /// The cells side by side, each wrapped in its width.
  private static func lines(of cells: [[String]]) -> [String] {
    let wrapped = zip(cells, widths).map { lines, width in
      lines.flatMap { broken($0, to: width - 1) }
    }
    let height = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      let parts = zip(wrapped, widths).map { cell, width in
        (line < cell.count ? cell[line] : "").padded(toColumns: width)
      }
      return "|" + parts.joined(separator: "|") + "|"
    }
  }

  /// The text in lines; a word that is wider than a line goes on in the next one.
  private static func broken(_ text: String, to width: Int) -> [String] {
    text.wrapped(to: width).flatMap { line -> [String] in
      var lines: [String] = []
      var rest = line[...]
      while rest.columns > width {
        let part = rest.fitting(columns: width)
        guard !part.isEmpty else { break }
        lines.append(String(part))
        rest = rest[part.endIndex...]
      }
      return lines + [String(rest)]
    }
  }
}
