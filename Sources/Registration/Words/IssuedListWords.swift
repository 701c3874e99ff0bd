import Text

extension IssuedList.Kind {
  /// What the list is called in a sentence.
  package var words: String {
    switch self {
    case .provisional: say("provisional list of participants")
    case .final: say("final list of participants")
    }
  }
}

extension IssuedList {
  /// `Rev.2`; the first issue has no number.
  package var edition: String { revision == 0 ? say("first issue") : "Rev.\(revision)" }
}
