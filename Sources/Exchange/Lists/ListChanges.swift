import Registration
import Text

/// What became different between the last issue of a list and this one: who came, went, was replaced, and in which fields
/// somebody is printed otherwise.
package struct ListChanges {
  private let list: ParticipantList
  private let parts: [Part]

  /// A kind of change, with a line or more for each person.
  struct Part {
    let title: String
    let entries: [[String]]
  }

  /// The changes of a list; nil when nothing was issued before it.
  ///
  /// `register` is the one that the list was made of.
  package init?(_ list: ParticipantList, in register: Register) {
    guard let previous = list.previous else { return nil }
    self.list = list
    parts = inEnglish { Comparison(list, previous, register).parts }
  }

  /// How many people it speaks of.
  package var count: Int { parts.reduce(0) { $0 + $1.entries.count } }

  /// All changes as text of 90 columns, every line ended.
  package var text: String {
    let since = list.previous.map { "since \($0.list.name)" } ?? ""
    let head = TextBlock(
      lines: ["CHANGES TO THE " + list.title, since, "as of \(list.asOf.inWords)"]
        .flatMap { $0.wrapped(to: pageWidth) }.map { $0.centred(in: pageWidth) }
    )
    let body =
      parts.isEmpty
      ? [TextBlock(lines: ["Nothing of what the list prints has changed."])] : parts.flatMap(blocks)
    return TextPages(running: "", blocks: [head] + body).text(pageLength: nil)
  }

  /// All changes as a page for the printer.
  package var html: String {
    let since = list.previous.map { "since \($0.list.name)" } ?? ""
    let nothing = Markup.element("p", [:], "Nothing of what the list prints has changed.")
    return PrintPage(
      title: "Changes to the " + list.title.capitalisedFirst,
      programme: list.programme,
      rules: "li p { margin: 0 0 0 5mm; }",
      body: [
        .element(
          "header",
          [:],
          [
            .element("h1", [:], "CHANGES TO THE " + list.title),
            .element("p", [:], since),
            .element("p", [:], "as of \(list.asOf.inWords)"),
          ]
        ),
        .element("main", [:], parts.isEmpty ? [nothing] : [.lines(parts.map(section))]),
      ]
    ).html
  }

  private func blocks(_ part: Part) -> [TextBlock] {
    [TextBlock(lines: [part.title.uppercased()], keepsWithNext: true)]
      + part.entries.map { entry in
        let name = (entry.first ?? "").wrapped(to: pageWidth, indent: 2)
        return TextBlock(
          lines: name + entry.dropFirst().flatMap { $0.wrapped(to: pageWidth, indent: 4) }
        )
      }
  }

  private func section(_ part: Part) -> Markup {
    let items = part.entries.map { entry in
      Markup.element(
        "li",
        [:],
        [Markup(entry.first ?? "")] + entry.dropFirst().map { .element("p", [:], $0) }
      )
    }
    return .element(
      "section",
      [:],
      [.element("h2", [:], part.title), .element("ul", [:], [.lines(items)])]
    )
  }
}

/// The two lists side by side.
private struct Comparison {
  let now: [ListedPerson]
  let then: [ParticipantID: ListedPerson]
  let register: Register

  init(_ list: ParticipantList, _ previous: ParticipantList.Previous, _ register: Register) {
    now = list.people
    then = previous.people
    self.register = register
  }

  var parts: [ListChanges.Part] {
    let all = [
      ListChanges.Part(title: "Added", entries: added),
      ListChanges.Part(title: "In the place of others", entries: substitutes),
      ListChanges.Part(title: "No longer in the list", entries: gone),
      ListChanges.Part(title: "Changed", entries: changed),
    ]
    return all.filter { !$0.entries.isEmpty }
  }

  private var added: [[String]] {
    now.filter { then[$0.id] == nil && replaced(by: $0) == nil }.map { [heading($0)] }
  }

  private var substitutes: [[String]] {
    now.compactMap { person in
      guard then[person.id] == nil, let other = replaced(by: person) else { return nil }
      return ["\(heading(person)), in the place of \(other.name)"]
    }
  }

  private var gone: [[String]] {
    let here = Set(now.map(\.id))
    let replaced = Set(now.compactMap { self.replaced(by: $0)?.id })
    let people = then.filter { !here.contains($0.key) && !replaced.contains($0.value.id) }
    return people.sorted { $0.key < $1.key }.map { ["\(heading($1)): \(why($0))"] }
  }

  private var changed: [[String]] {
    now.compactMap { person in
      guard let old = then[person.id], !person.isPrinted(like: old) else { return nil }
      return [heading(person)]
        + ListedPerson.fields.compactMap { words($0, old.text(of: $0), person.text(of: $0)) }
    }
  }

  /// Whom of the last list the person took the place of.
  private func replaced(by person: ListedPerson) -> ListedPerson? {
    register.holdersOfPlace(of: person.id).prefix { $0.id != person.id }.reversed()
      .lazy.compactMap { then[$0.id] }.first
  }

  private func heading(_ person: ListedPerson) -> String {
    "\(register.formalName(of: person.details.affiliation)): \(person.name), \(person.capacity)"
  }

  /// A contact that is not printed any more is not printed here either.
  private func words(_ field: Field, _ was: String, _ now: String) -> String? {
    guard was != now else { return nil }
    let shown = { field == .ministry ? $0 : register.shown(field, $0) }
    let (old, new) = (shown(was), shown(now))
    if now.isEmpty, [.email, .phone].contains(field) { return "\(field.label) left out" }
    if now.isEmpty { return "\(field.label) “\(old)” taken out" }
    return was.isEmpty ? "\(field.label) “\(new)”" : "\(field.label) “\(old)” is now “\(new)”"
  }

  private func why(_ id: ParticipantID) -> String {
    switch register[id]?.standing.status {
    case .withdrawn: "withdrawn"
    case .substituted: "substituted"
    case .noShow: "did not come"
    case .merged: "stood in the list twice"
    case .nominated, .confirmed: "has not arrived after all"
    case .arrived, .departed: "of a group that is left out"
    case nil: "registered by mistake"
    }
  }
}
