import Registration

/// The list of participants as a page for the printer.
package struct ListPage {
  private let list: ParticipantList

  package init(_ list: ParticipantList) {
    self.list = list
  }

  /// The whole HTML file.
  package var html: String {
    PrintPage(
      title: list.title.capitalisedFirst,
      programme: list.programme,
      rules: Self.rules,
      body: [heading, .element("main", [:], [.lines(list.groups.map(group))])]
    ).html
  }

  private var heading: Markup {
    let sign = list.signWords
    return .element(
      "header",
      [:],
      [
        .lines(
          [
            .element("p", ["class": "programme"], list.programme),
            .element("p", [:], list.place),
            .element("h1", [:], list.title),
            .element("p", [:], "as of \(list.asOf.inWords)"),
          ] + (sign.isEmpty ? [] : [.element("p", ["class": "note"], sign)])
        )
      ]
    )
  }

  private func group(_ group: ParticipantList.Group) -> Markup {
    let title = Markup.element("h2", [:], group.heading.uppercased())
    return .element("section", [:], [.lines([title] + group.delegations.map(delegation))])
  }

  private func delegation(_ delegation: ParticipantList.Delegation) -> Markup {
    let title = Markup.element("h3", [:], delegation.affiliation.formalName.uppercased())
    let people = Markup.element("ul", [:], [.lines(delegation.people.map(person))])
    return .element("section", [:], [.lines([title, people])])
  }

  private func person(_ person: ListedPerson) -> Markup {
    let lines = person.lines.map { Markup.element("p", [:], $0) }
    return .element("li", [:], [name(of: person)] + lines)
  }

  private func name(of person: ListedPerson) -> Markup {
    var parts: [Markup] = []
    if let change = list.change(of: person) {
      let words = change == .new ? "new since the last issue" : "changed since the last issue"
      parts = [.element("abbr", ["title": words], "*"), Markup(" ")]
    }
    parts += [.element("b", [:], person.name), Markup(", \(person.capacity)")]
    if let own = person.ownName { parts += [Markup(" "), own.markup] }
    return .element("p", ["class": "name"], parts)
  }

  private static let rules = """
    .programme { font-weight: bold; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { margin: 0 0 2.5mm 5mm; }
    li p { margin: 0 0 0 5mm; }
    li p.name { margin: 0; display: flow-root; }
    abbr { text-decoration: none; position: absolute; margin-left: -4mm; }
    bdi { float: right; margin-left: 5mm; }
    """
}

extension String {
  /// Only the first letter of each sentence-like part in capitals: `PROVISIONAL LIST (Rev.1)` as a window is called.
  var capitalisedFirst: String {
    let parts = split(separator: "(", maxSplits: 1).map(String.init)
    let words = parts[0].lowercased()
    let rest = parts.count > 1 ? "(" + parts[1] : ""
    return words.prefix(1).uppercased() + words.dropFirst() + rest
  }
}
