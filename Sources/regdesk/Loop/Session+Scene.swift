import Desk
import Terminal

extension Session {
  /// What the desk is shown now; to be let go of before the next change, which would otherwise copy the register.
  var scene: Scene {
    mutating get {
      Scene(
        register: register,
        now: now(),
        by: operatorName,
        readOnly: whyReadOnly?.description
      )
    }
  }

  /// What wakes the desk beside its keyboard.
  var awaited: [Awaited] { watch.map { [$0] } ?? [] }
}
