import Testing

@testable import Canvas

@Suite struct FormKeysTests {
  private func form(after text: String = "") throws -> Form<Entry> {
    try FormTests().form(after: text)
  }

  @Test(arguments: [
    ("", "Tab", Form<Entry>.Outcome.left(.family), Entry.state),
    ("", "Enter", .left(.family), .state), ("", "Down", .left(.family), .state),
    ("", "Up", .handled, .family), ("", "Shift-Tab", .notMine, .family),
    ("Tab", "Shift-Tab", .left(.state), .family), ("Tab", "Up", .left(.state), .family),
    ("", "PgDn", .left(.family), .email), ("PgDn", "Enter", .submitted, .email),
    ("PgDn", "Tab", .notMine, .email), ("PgDn", "Down", .handled, .email),
    ("PgDn", "PgUp", .left(.email), .family), ("PgDn Up", "Up", .handled, .activities),
    ("PgDn Up Up", "Up", .left(.activities), .hereNow), ("", "Esc", .notMine, .family),
    ("", "F2", .notMine, .family), ("", "Ctrl-Z", .notMine, .family), ("", "x", .handled, .family),
    ("Tab F4", "Esc", .handled, .state), ("Tab 'tur", "Enter", .left(.state), .hereNow),
    ("Tab 'tur", "F2", .notMine, .state),
  ])
  func `keys move the focus or are left to others`(
    before: String,
    key: String,
    outcome: Form<Entry>.Outcome,
    focus: Entry
  ) throws {
    var form = try form(after: before)
    #expect(form.press(try #require(Key(named: key))) == outcome)
    #expect(form.focus == focus)
  }

  @Test(arguments: [
    ("Right", FormValue.choice("ARM")), ("Left", .choice("TUR")), ("Right Right", .choice("GRC")),
    ("Right Left", .choice("ARM")), ("Right Delete", .nothing), ("Right Backspace", .nothing),
    ("'mol Enter", .choice("MDA")), ("'mol Esc", .nothing), ("F4 Down Enter", .choice("GRC")),
    ("Space Enter", .choice("ARM")), ("'Wakanda Tab", .new("Wakanda")),
  ])
  func `keys pick`(text: String, value: FormValue) throws {
    #expect(try form(after: "Tab " + text).value(of: .state) == value)
  }

  @Test func `pasted text goes where one types`() throws {
    var form = try form()
    #expect(form.paste("ŞAHİN\n") == .handled)
    _ = form.press(.tab)
    #expect(form.paste("korea") == .handled)
    #expect(form.press(.enter) == .left(.state))
    #expect(form.paste("yes") == .notMine)
    #expect(form.text(of: .family) == "ŞAHİN")
    #expect(form.choice(of: .state) == "KOR")
  }

  @Test func `undo goes back step by step through the fields, and redo forth`() throws {
    var form = try form(after: "'ab Tab 'tur Enter Space Tab Space Tab Tab")
    form.setValue(.text("x"), for: .family)
    var fields: [Entry] = []
    while let field = form.undo() { fields.append(field) }
    #expect(fields == [.family, .activities, .hereNow, .state, .family])
    #expect(!form.isChanged)
    #expect(form.focus == .family)
    fields = []
    while let field = form.redo() { fields.append(field) }
    #expect(fields == [.family, .state, .hereNow, .activities, .family])
    #expect(form.text(of: .family) == "x")
    #expect(form.choices(of: .activities) == ["w"])
  }

  @Test func `nothing can be done again after an edit elsewhere`() throws {
    var form = try form(after: "'ab")
    #expect(form.undo() == .family)
    for key in try keys("Tab Right") { _ = form.press(key) }
    #expect(form.redo() == nil)
    #expect(form.undo() == .state)
    #expect(form.undo() == nil)
  }

  @Test func `typing that goes on after other fields is a step of its own`() throws {
    var form = try form(after: "'ab Tab Right Shift-Tab 'c")
    #expect(form.undo() == .family)
    #expect(form.text(of: .family) == "ab")
    #expect(form.undo() == .state)
    #expect(form.undo() == .family)
    #expect(form.text(of: .family) == "")
  }

  @Test func `a form without fields leaves every key to others`() {
    var form = Form<Entry>([])
    #expect(form.press(.enter) == .notMine)
    #expect(form.paste("x") == .notMine)
    #expect(form.undo() == nil)
    #expect(form.focus == nil)
  }
}
