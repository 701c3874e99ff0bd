import Canvas
import Registration
import Text

/// How a person stands, in a few words, with the style that says whether that is well.
struct StatusWords: Hashable, Sendable {
  let text: String
  let style: Style

  init(of person: Participant, in register: Register) {
    let standing = person.standing
    switch standing.status {
    case .nominated:
      text = person.awaitsLetter ? say("walk-in, awaits a letter") : say("nominated")
      style = .dim
    case .confirmed:
      text = say("confirmed")
      style = .dim
    case .arrived:
      text =
        standing.arrival.map { say("arrived \($0.at.time), by \($0.by.name)") } ?? say("arrived")
      style = .good
    case .departed:
      text =
        standing.departure.map { say("departed \($0.at.time), by \($0.by.name)") }
        ?? say("departed")
      style = .dim
    case .noShow:
      text = say("did not come")
      style = .warning
    case .withdrawn:
      text = standing.reason.isEmpty ? say("withdrawn") : say("withdrawn: \(standing.reason)")
      style = .warning
    case .substituted, .merged:
      let other = standing.successor.flatMap { register[$0] }.map { register.name(of: $0) }
      let isMerged = standing.status == .merged
      text =
        other.map { isMerged ? say("merged into \($0)") : say("substituted by \($0)") }
        ?? standing.status.words
      style = .warning
    }
  }
}
