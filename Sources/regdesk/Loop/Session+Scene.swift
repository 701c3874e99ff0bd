import Desk
import Journal
import Terminal
import Text

extension Session {
  /// What the desk is shown now; to be let go of before the next change, which would otherwise copy the register.
  var scene: Scene {
    mutating get {
      let reason = whyReadOnly.map {
        isUnsure ? Self.unsureWords : damage == nil ? words($0) : Self.damagedWords
      }
      return Scene(
        register: register,
        now: now(),
        by: operatorName,
        readOnly: reason,
        alarm: alarm,
        presets: presets
      )
    }
  }

  /// Why a key that writes does nothing on a damaged register, and what helps.
  private static var damagedWords: String {
    say("Nothing is saved: the register is damaged. Shift-F1 says what is safe and repairs it.")
  }

  /// Why a key that writes does nothing where the disk failed at the opening, and what helps.
  private static var unsureWords: String {
    say("Nothing is saved: the disk failed. Shift-F1 says what is safe and how to go on.")
  }

  /// What stands at the top of every screen.
  private var alarm: String? {
    if damage != nil || isUnsure { return say("NOTHING IS SAVED: Shift-F1 helps") }
    return whyReadOnly == nil ? nil : say("READ ONLY: nothing is saved here")
  }

  /// A failure in words for the screen, which has no room for where the register lies.
  func words(_ failure: JournalFailure) -> String {
    failure.description.replacing(directory + "/", with: "")
  }

  /// What wakes the desk beside its keyboard.
  var awaited: [Awaited] { watch.map { [$0] } ?? [] }
}
