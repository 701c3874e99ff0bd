import Exchange
import Registration
import Text

extension ListOptions {
  /// The filters in words, for the list's first line and the entry of an export; empty when there are none.
  func words(in register: Register) -> String {
    var words: [String] = []
    if let affiliation { words.append(register.shortName(of: affiliation)) }
    if let ministry { words.append(register.ministry(ministry)?.name ?? ministry.text) }
    if lacksMinistry { words.append(say("without a ministry")) }
    if status != .everyone { words.append(status.words) }
    if let capacity { words.append(capacity.words) }
    if let activity { words.append(say("expected at \(register.title(of: activity))")) }
    return words.joined(separator: ", ")
  }
}

extension ListOptions.StatusFilter {
  var words: String {
    switch self {
    case .everyone: say("everyone")
    case .missing: say("not arrived")
    case .arrived: say("arrived")
    case .departed: say("departed")
    case .awaitingLetter: say("awaiting a letter")
    case .gone: say("withdrawn or substituted")
    }
  }
}

extension ListOptions.Order {
  var words: String {
    switch self {
    case .protocolOrder: say("protocol order")
    case .familyName: say("by family name")
    case .badge: say("by badge")
    case .arrival: say("by arrival, last first")
    }
  }
}

extension ListOptions.Column {
  var words: String {
    switch self {
    case .ministry: say("ministry")
    case .position: say("position")
    case .capacity: say("capacity")
    case .letter: say("letter")
    case .email: say("e-mail")
    case .ownScript: say("own-script name")
    }
  }
}
