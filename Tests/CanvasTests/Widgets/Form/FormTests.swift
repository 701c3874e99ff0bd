import Testing

@testable import Canvas

/// A small registration form.
enum Entry: Hashable, Sendable {
  case family
  case state
  case hereNow
  case activities
  case email
}

@Suite struct FormTests {
  static let fields: [FormField<Entry>] = [
    FormField(.family, "Family name", isRequired: true, help: "As the letter spells it."),
    FormField(
      .state,
      "State",
      .pick(PickListTests.states, addsNew: true),
      isRequired: true,
      help: "Type its name; F4 lists all."
    ),
    FormField(.hereNow, "Here now", .yesNo, help: "Space changes it."),
    FormField(
      .activities,
      "Activities",
      .several([Choice("w", label: "Workshop"), Choice("f", label: "Forum")])
    ),
    FormField(.email, "E-mail", .text(limit: 40)),
  ]

  func form(
    _ values: [Entry: FormValue] = [:],
    after text: String = ""
  ) throws -> Form<Entry> {
    var form = Form(Self.fields, values: values)
    for key in try keys(text) { _ = form.press(key) }
    return form
  }

  @Test func `a form shows labels, values, problems and help`() throws {
    var form = try form(
      [.family: .text("ŞAHİN"), .state: .choice("TUR"), .activities: .choices(["f"])],
      after: "Tab"
    )
    form.setProblem(FormProblem(.doubtful, "like Şahin A-017"), for: .family)
    form.setProblem(FormProblem(.required, "needed"), for: .hereNow)
    form.setProblem(FormProblem(.wrong, "no @ in it"), for: .email)
    let canvas = drawn(60, 8) { form.draw(on: &$0, in: $1) }
    #expect(
      canvas.text == """
          Family name * ŞAHİN                      ? like Şahin A-0…
        > State *       Türkiye                  ▾
          Here now      [ ] no                     * needed
          Activities    [ ] Workshop
                        [x] Forum
          E-mail                                   ! no @ in it

          Type its name; F4 lists all.
        """
    )
    #expect(canvas.cursor == Place(column: 16, row: 1))
  }

  @Test func `the focused field's problem is told in full at the foot`() throws {
    var form = try form()
    form.setProblem(FormProblem(.wrong, "a name has at least one letter"), for: .family)
    #expect(
      drawn(40, 3) { form.draw(on: &$0, in: $1) }.text == """
        > Family n… *                       !  ┃
          State *                         ▾    │
          ! a name has at least one letter
        """
    )
  }

  @Test func `a pick list opens under its field as soon as one types`() throws {
    let form = try form(after: "Tab 'k")
    #expect(form.isPicking)
    #expect(
      drawn(50, 8) { form.draw(on: &$0, in: $1) }.text == """
          Family name *
        > State *                                     ▾
          Here now      ┌─ State ────────────────────────┐
          Activities    │ k                              │
                        │ > Korea                    KOR │
          E-mail        └────────────────────────────────┘

          Type its name; F4 lists all.
        """
    )
  }

  @Test func `a field low in the window opens its pick list above`() throws {
    let fields =
      (0..<6).map { FormField($0, "Field \($0)") } + [
        FormField(6, "State", .pick(PickListTests.states))
      ]
    var form = Form(fields)
    form.focus(on: 6)
    for key in try keys("F4 'gr") { _ = form.press(key) }
    #expect(
      drawn(40, 8) { form.draw(on: &$0, in: $1) }.text == """
          Field 0
          Field 1
          Field 2 ┌─ State ────────────────────┐
          Field 3 │ gr                         │
          Field 4 │ > Greece               GRC │
          Field 5 └────────────────────────────┘
        > State                             ▾

        """
    )
  }

  @Test func `a form taller than its window shows the lines around the focus`() throws {
    let form = try form(after: "Tab Tab Tab Tab Tab")
    #expect(
      drawn(40, 4) { form.draw(on: &$0, in: $1) }.text == """
          Activities  [ ] Workshop             │
                      [ ] Forum                │
        > E-mail                               ┃

        """
    )
  }

  @Test func `values are had by field`() throws {
    let form = try form(after: "Space 'ŞAHİN Space Enter 'tur Enter Space Tab Down Space Enter")
    #expect(
      form.values == [
        .family: .text(" ŞAHİN "), .state: .choice("TUR"), .hereNow: .yes(true),
        .activities: .choices(["f"]), .email: .text(""),
      ]
    )
    #expect(form.text(of: .family) == "ŞAHİN")
    #expect(form.choice(of: .state) == "TUR")
    #expect(form.isYes(.hereNow))
    #expect(form.choices(of: .activities) == ["f"])
    #expect(form.focus == .email)
  }

  @Test func `a value that a field cannot hold is not taken`() throws {
    var form = try form([.family: .yes(true), .state: .text("x"), .email: .text("a@b")])
    form.setValue(.choice("w"), for: .hereNow)
    #expect(
      form.values == [
        .family: .text(""), .state: .nothing, .hereNow: .yes(false), .activities: .choices([]),
        .email: .text("a@b"),
      ]
    )
    #expect(!form.isChanged)
  }

  @Test func `problems that keep a form from being saved are known in order`() throws {
    var form = try form()
    form.setProblem(FormProblem(.wrong, "x"), for: .email)
    form.setProblem(FormProblem(.doubtful, "x"), for: .hereNow)
    form.setProblem(FormProblem(.required, "x"), for: .family)
    #expect(form.blocking == [.family, .email])
    form.setProblem(nil, for: .family)
    #expect(form.blocking == [.email])
  }

  @Test func `other choices can be offered and what is held stays`() throws {
    var form = try form([.state: .choice("TUR")])
    form.setChoices([Choice("XX", label: "Elsewhere")], for: .state)
    #expect(form.choice(of: .state) == "TUR")
    form.focus(on: .state)
    _ = form.press(.right)
    #expect(form.choice(of: .state) == "XX")
    form.focus(on: .activities)
    _ = form.press(.down)
    form.setChoices([], for: .activities)
    _ = form.press(.character(" "))
    #expect(form.choices(of: .activities) == [])
  }
}
