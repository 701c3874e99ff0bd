import Canvas
import Registration

/// How a person stands, in a few words, with the style that says whether that is well.
struct StatusWords: Hashable, Sendable {
  let text: String
  let style: Style

  init(of person: Participant, in register: Register) {
    let standing = person.standing
    switch standing.status {
    case .nominated:
      text = person.awaitsLetter ? "walk-in, awaits a letter" : "nominated"
      style = .dim
    case .confirmed:
      text = "confirmed"
      style = .dim
    case .arrived:
      text = standing.arrival.map { "arrived \($0.at.time), by \($0.by.name)" } ?? "arrived"
      style = .good
    case .departed:
      text = standing.departure.map { "departed \($0.at.time), by \($0.by.name)" } ?? "departed"
      style = .dim
    case .noShow:
      text = "did not come"
      style = .warning
    case .withdrawn:
      text = standing.reason.isEmpty ? "withdrawn" : "withdrawn: \(standing.reason)"
      style = .warning
    case .substituted, .merged:
      let other = standing.successor.flatMap { register[$0] }.map { register.name(of: $0) }
      let word = standing.status == .merged ? "merged into" : "substituted by"
      text = other.map { "\(word) \($0)" } ?? standing.status.rawValue
      style = .warning
    }
  }
}
