import Canvas

extension FormValue {
  /// The value as a draft has it; what was typed for a new choice begins with `+`.
  var draftText: String {
    switch self {
    case .text(let text): text
    case .choice(let choice): choice
    case .new(let text): "+\(text)"
    case .nothing: ""
    case .yes(let isYes): isYes ? "yes" : "no"
    case .choices(let choices): choices.sorted().joined(separator: " ")
    }
  }

  /// Reads a draft's text for a field that holds a value of the same kind now; nil when it cannot be one.
  init?(draftText text: String, like now: FormValue) {
    switch now {
    case .text: self = .text(text)
    case .yes: self = .yes(text == "yes")
    case .choices: self = .choices(Set(text.split(separator: " ").map(String.init)))
    case .choice, .new, .nothing:
      self =
        text.isEmpty
        ? .nothing : text.hasPrefix("+") ? .new(String(text.dropFirst())) : .choice(text)
    }
  }
}
