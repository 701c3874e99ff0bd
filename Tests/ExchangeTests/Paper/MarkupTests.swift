import Testing

@testable import Exchange

@Suite struct MarkupTests {
  @Test func `text cannot become markup`() {
    let name = "<b onclick=\"x\">R&D</b>\u{1B}[31m\u{202E}\u{FFFF}"
    #expect(
      Markup.element("p", ["title": name], name).html
        == "<p title=\"&lt;b onclick=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;\u{FFFD}[31m\u{FFFD}\u{FFFD}\">"
        + "&lt;b onclick=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;\u{FFFD}[31m\u{FFFD}\u{FFFD}</p>"
    )
  }

  @Test func `elements without content end as HTML has it`() {
    #expect(Markup.element("br").html == "<br/>")
    #expect(Markup.element("td").html == "<td></td>")
  }

  @Test func `no title ends a style sheet or a string in it`() {
    #expect(
      "\"; } </style>\\&\n".cssString == #""\22 ; } \3c /style\3e \5c \26 \a ""#
    )
  }
}
