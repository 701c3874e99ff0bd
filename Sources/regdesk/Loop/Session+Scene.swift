import Desk
import Journal
import Terminal

extension Session {
  /// What the desk is shown now; to be let go of before the next change, which would otherwise copy the register.
  var scene: Scene {
    mutating get {
      let reason = if let whyReadOnly { words(whyReadOnly) } else { String?.none }
      return Scene(
        register: register,
        now: now(),
        by: operatorName,
        readOnly: reason
      )
    }
  }

  /// A failure in words for the screen, which has no room for where the register lies.
  func words(_ failure: JournalFailure) -> String {
    failure.description.replacing(directory + "/", with: "")
  }

  /// What wakes the desk beside its keyboard.
  var awaited: [Awaited] { watch.map { [$0] } ?? [] }
}
