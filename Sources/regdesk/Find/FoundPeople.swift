import Registration
import Text

/// The people who match a text, as `regdesk find` prints them.
/// ```
/// A-017-4  Mehmet ŞAHİN                TUR  Ministry of Interior
/// A-044-2  Oleh SHAHIN · Олег Шагін    UKR  Ministry of Finance   ~Şahin
/// ```
struct FoundPeople {
  /// Badge, name, state, ministry, reason.
  private let rows: [[String]]

  init(_ text: String, in register: Register) {
    rows = register.matches(of: SearchQuery(text.cleaned)).compactMap { match in
      register[match.participant].map { person in
        [
          person.badge.description, Self.name(of: person, in: register),
          person.details.affiliation.text, register.ministryName(of: person),
          register.reason(for: match)?.description ?? "",
        ]
      }
    }
  }

  /// A line a person, the best first, each ended; empty for nobody.
  var text: String {
    let widths = (0..<5).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      var line = zip(row, widths).map { $0.padded(toColumns: $1) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The name, and the own-script name where it is another.
  private static func name(of person: Participant, in register: Register) -> String {
    let name = register.name(of: person)
    let native = person.details.nativeName
    let isOther = !native.isEmpty && native != name && native != person.details.plainName
    return isOther ? "\(name) · \(native)" : name
  }
}
