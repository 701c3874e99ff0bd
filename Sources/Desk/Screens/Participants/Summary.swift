import Registration
import Text

/// How many of those that are looked for are nominated, arrived and missing.
struct Summary: Hashable, Sendable {
  let text: String

  /// Of the people whom the finder would show, were nobody kept away for having arrived or not.
  init(of finder: PersonFinder, in register: Register) {
    var options = finder.options
    options.status = .everyone
    let question = FoundPeople.Question(
      typed: finder.field.text,
      options: options,
      entries: register.entries.count
    )
    let people = FoundPeople(question, in: register).meant.compactMap { register[$0] }
    let words = register.totals(of: people).standingWords
    let name = Self.name(of: people, typed: finder.field.text, options, in: register)
    text = say("\(name): \(words).")
  }

  /// The delegation when they are just that; otherwise what was asked for.
  private static func name(
    of people: [Participant],
    typed: String,
    _ options: ListOptions,
    in register: Register
  ) -> String {
    if let code = people.first?.details.affiliation,
      people.allSatisfy({ $0.details.affiliation == code }),
      register.people.count(where: { $0.details.affiliation == code }) == people.count
    {
      return register.shortName(of: code)
    }
    let filters = options.words(in: register)
    let asked = [typed.cleaned.isEmpty ? "" : "“\(typed.cleaned)”", filters].filter { !$0.isEmpty }
    return asked.isEmpty ? say("All delegations") : asked.joined(separator: ", ")
  }
}
