import Registration
import Text

/// What follows from one input: at most one effect, one message and one turn to another screen.
package struct Step: Sendable {
  package var effect: Effect?
  package var message: Message?
  package var turn: Turn?

  package init(effect: Effect? = nil, message: Message? = nil, turn: Turn? = nil) {
    self.effect = effect
    self.message = message
    self.turn = turn
  }

  /// Nothing but what changed in the screen itself.
  package static let stay = Step()

  /// Closes this layer.
  package static let close = Step(turn: .close)

  package static func effect(_ effect: Effect) -> Step { Step(effect: effect) }

  package static func record(_ request: Request) -> Step { Step(effect: .record(request)) }

  package static func say(_ kind: Message.Kind, _ text: String) -> Step {
    Step(message: Message(kind, text))
  }

  package static func open(_ screen: any Screen) -> Step { Step(turn: .open(screen)) }
}

/// Where the desk goes next.
package enum Turn: Sendable {
  /// Opens a form or dialog above what is shown.
  case open(any Screen)
  /// Closes the top form or dialog.
  case close
  /// Closes the top form or dialog and opens another in its place.
  case replace(any Screen)
  /// Closes everything above and shows one of the main screens.
  case show(MainScreen)
  /// Shows check-in for an activity or session; nil for arrival.
  case showCheckIn(ActivityID?)
  /// Shows the participants with this person chosen.
  case showPerson(ParticipantID)
  /// Closes the top layer, then performs an action there (the palette's choice).
  case perform(Action)
  /// Closes the top layer and opens a form that was left unfinished.
  case resume(Draft, as: any Screen)
  /// Forgets a form that was left unfinished.
  case drop(Draft)
  /// Keeps a form that was forgotten.
  case keep(Draft)
  /// Closes the top layer and hands what was chosen in it to the screen below.
  case hand(Handover)
}

/// What was chosen in a dialog for the screen below it.
package enum Handover: Hashable, Sendable {
  case listOptions(ListOptions)
  /// An activity or session; nil for arrival.
  case activity(ActivityID?)
  case participant(ParticipantID)
  /// Whose values are to stand, by the field's name.
  case sides([String: Clash.Side])
  /// All of these at once.
  case people([ParticipantID])
  /// What is to be said beside a mark; empty for nothing.
  case note(String)
}

/// The screens of the upper bar, in its order.
package enum MainScreen: CaseIterable, Hashable, Sendable {
  case participants
  case checkIn
  case matrix
  case delegations
  case programme
  case ministries
  case journal

  /// As the bar of screens has it.
  package var name: String {
    switch self {
    case .participants: say("Participants")
    case .checkIn: say("Check-in")
    case .matrix: say("Matrix")
    case .delegations: say("Delegations")
    case .programme: say("Programme")
    case .ministries: say("Ministries")
    case .journal: say("Journal")
    }
  }
}
