/// A page for the printer: one HTML file for A4 that needs nothing beside it.
struct PrintPage {
  /// As the window and the running head call it.
  let title: String
  /// What stands at the left of the running head from the second page on.
  let programme: String
  /// Wide tables lie across.
  var isLandscape = false
  /// Rules of this kind of page alone.
  let rules: String
  let body: [Markup]

  /// The whole file.
  var html: String {
    let head = Markup.element(
      "head",
      [:],
      [
        .lines([
          .element("meta", ["charset": "utf-8"]),
          // Whatever a name holds: nothing is run, and nothing is fetched.
          .element(
            "meta",
            [
              "http-equiv": "Content-Security-Policy",
              "content": "default-src 'none'; style-src 'unsafe-inline'",
            ]
          ),
          .element(
            "meta",
            ["name": "viewport", "content": "width=device-width, initial-scale=1"]
          ),
          .element("title", [:], title),
          .style(paper + "\n" + Self.everywhere + "\n" + rules),
        ])
      ]
    )
    let page = Markup.element("body", [:], [.lines(body)])
    return "<!DOCTYPE html>\n"
      + Markup.element("html", ["lang": "en"], [.lines([head, page])]).html + "\n"
  }

  private var paper: String {
    """
    @page {
      size: A4\(isLandscape ? " landscape" : "");
      margin: 20mm 17mm 18mm;
      @top-left { content: \(programme.cssString); font: 8pt \(Self.fonts); }
      @top-right { content: \(title.cssString); font: 8pt \(Self.fonts); }
      @bottom-right {
        content: "Page " counter(page) " of " counter(pages); font: 8pt \(Self.fonts);
      }
    }
    @page :first {
      @top-left { content: none; }
      @top-right { content: none; }
    }
    """
  }

  /// Families that between them have every script of the desk, as free systems name them.
  private static let fonts = """
    "Noto Sans", "DejaVu Sans", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans KR", \
    "Noto Sans CJK KR", sans-serif
    """

  private static let everywhere = """
    html { color: #000; background: #fff; }
    body { font: 10.5pt/1.35 \(fonts); max-width: 180mm; margin: 6mm auto; padding: 0 4mm; }
    header { text-align: center; margin-bottom: 7mm; }
    header p { margin: 0; }
    h1 { font-size: 14pt; margin: 3mm 0 1mm; }
    h2 { font-size: 12pt; margin: 7mm 0 2mm; }
    h3 { font-size: 10.5pt; margin: 5mm 0 2mm; }
    h1, h2, h3, caption { break-after: avoid; }
    table { border-collapse: collapse; width: 100%; }
    thead { display: table-header-group; }
    tr, li, figure { break-inside: avoid; }
    th { text-align: left; }
    .number { text-align: right; white-space: nowrap; }
    .note { font-size: 9pt; }
    @media print { body { max-width: none; margin: 0; padding: 0; } }
    """
}
