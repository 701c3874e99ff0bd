// Stands in for what Registration is about to have: delete each line here as the real one arrives.

import Registration
import Text

extension Register {
  func sentence(for entry: Entry) -> String { "" }
  func fullName(of person: Participant) -> String {
    let details = person.details
    if details.familyName.isEmpty { return details.nativeName }
    let language = affiliation(details.affiliation).flatMap { Language(tag: $0.language) }
    return [details.title, details.givenNames, details.familyName.capitals(in: language)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
