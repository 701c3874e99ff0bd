import Registration
import Text

/// A name in its own script, with the language that a reading voice needs.
struct OwnName: Hashable, Sendable {
  let text: String
  /// As BCP 47: `uk`, `ko`; nil when nobody said.
  let language: String?

  /// The own-script name of a person; nil without one, or where it is what stands there in Latin letters anyway.
  init?(of details: Details, in register: Register) {
    let language = register.language(of: details.affiliation)
    let words = { (text: String) in
      Set(text.capitals(in: language).split(separator: " "))
    }
    let given = "\(details.givenNames) \(details.patronymic) \(details.familyName)"
    let withoutPatronymic = words("\(details.givenNames) \(details.familyName)")
    let own = words(details.nativeName)
    guard !own.isEmpty, !details.familyName.isEmpty, own != words(given), own != withoutPatronymic
    else { return nil }
    text = details.nativeName
    let said = register.affiliation(details.affiliation)?.language ?? ""
    self.language = said.isEmpty ? language?.rawValue : said
  }

  /// The name in an element that says its language and keeps its direction to itself.
  var markup: Markup {
    language.map { .element("bdi", ["lang": $0], text) } ?? .element("bdi", [:], text)
  }
}
