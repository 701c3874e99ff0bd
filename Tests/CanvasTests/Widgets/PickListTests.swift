import Testing

@testable import Canvas

@Suite struct PickListTests {
  static let states = [
    Choice("ARM", label: "Armenia", detail: "ARM", also: ["Հայաստան"]),
    Choice("GRC", label: "Greece", detail: "GRC", also: ["Hellenic Republic", "Ελλάδα"]),
    Choice("KOR", label: "Korea", detail: "KOR", also: ["대한민국"]),
    Choice("MDA", label: "Republic of Moldova", detail: "MDA"),
    Choice("TUR", label: "Türkiye", detail: "TUR", also: ["Republic of Turkey"]),
  ]

  private func list(
    after text: String = "",
    chosen: String? = nil,
    addsNew: Bool = false
  ) throws -> PickList<String> {
    var list = PickList("State", choices: Self.states, chosen: chosen, addsNew: addsNew)
    for key in try keys(text) { _ = list.press(key) }
    return list
  }

  @Test func `all choices are offered and the picked one is lit`() throws {
    let list = try list(chosen: "GRC")
    #expect(
      drawn(26, 8) { list.draw(on: &$0, in: $1) }.text == """
        ┌─ State ────────────────┐
        │                        │
        │   Armenia          ARM │
        │ > Greece           GRC │
        │   Korea            KOR │
        │   Republic of Mo…  MDA │
        │   Türkiye          TUR │
        └────────────────────────┘
        """
    )
  }

  @Test(arguments: [
    ("'tur", "TUR"), ("'turkey", "TUR"), ("'TÜRK", "TUR"), ("'hel Space 're", "GRC"),
    ("'ελλ", "GRC"),
    ("'대", "KOR"), ("'re", "MDA"), ("'re Down", "GRC"), ("'re Down Down", "TUR"), ("'mol", "MDA"),
    ("'zzz", nil), ("'zzz Ctrl-U", "ARM"),
  ])
  func `typing lights the best choice`(text: String, lit: String?) throws {
    #expect(try list(after: text).lit == lit)
  }

  @Test func `what is not found is said`() throws {
    let list = try list(after: "'zz")
    #expect(
      drawn(20, 4) { list.draw(on: &$0, in: $1) }.text == """
        ┌─ State ──────────┐
        │ zz               │
        │ nothing found    │
        └──────────────────┘
        """
    )
  }

  @Test func `something new can be added where the owner allows it`() throws {
    var list = try list(after: "'tur Space 'x", addsNew: true)
    #expect(
      drawn(20, 4) { list.draw(on: &$0, in: $1) }.text == """
        ┌─ State ──────────┐
        │ tur x            │
        │ > add new: tur x │
        └──────────────────┘
        """
    )
    #expect(list.press(.enter) == .added("tur x"))
  }

  @Test(arguments: ["'7", "'x", "'1 '2"])
  func `a lone digit or letter is a slip, and never added`(typed: String) throws {
    var list = try list(after: typed, addsNew: true)
    #expect(list.press(.enter) == .changed)
    #expect(
      drawn(40, 4) { list.draw(on: &$0, in: $1) }.text.split(separator: "\n")[2]
        == "│ nothing found; two letters or more … │"
    )
  }

  @Test func `nothing new is offered when a choice is called so`() throws {
    var list = try list(after: "'TURKIYE", addsNew: true)
    #expect(list.press(.down) == .changed)
    #expect(list.press(.enter) == .picked("TUR"))
  }

  @Test(arguments: [
    (Key.enter, PickList<String>.Outcome.picked("TUR")), (.tab, .picked("TUR")),
    (.escape, .closed), (.backTab, .notMine), (.function(2), .notMine), (.character("k"), .changed),
  ])
  func `keys pick, close or are left to others`(
    key: Key,
    outcome: PickList<String>.Outcome
  ) throws {
    var list = try list(after: "'tur")
    #expect(list.press(key) == outcome)
  }

  @Test func `a paste is looked for`() throws {
    var list = try list()
    #expect(list.paste(" Korea\n") == .changed)
    #expect(list.press(.enter) == .picked("KOR"))
  }
}
