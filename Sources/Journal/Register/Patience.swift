import Glibc

/// How long a lock is tried for, and how to wait meanwhile; tests put a clock of their own here.
package struct Patience: Sendable {
  /// Milliseconds until giving up.
  package let limit: Int
  /// Waits that many milliseconds.
  package let wait: @Sendable (Int) -> Void

  package init(limit: Int = 2_000, wait: @escaping @Sendable (Int) -> Void = Self.sleep) {
    self.limit = limit
    self.wait = wait
  }

  /// Tries every two milliseconds until it works or the limit is reached; false then.
  func tries(_ attempt: () throws(FileSystemFailure) -> Bool) throws(FileSystemFailure) -> Bool {
    var waited = 0
    while try !attempt() {
      if waited >= limit { return false }
      wait(Self.pause)
      waited += Self.pause
    }
    return true
  }

  private static let pause = 2

  /// Sleeps this thread.
  package static func sleep(_ milliseconds: Int) {
    // A signal may end it early: then the lock is tried early.
    usleep(UInt32(milliseconds) * 1_000)
  }
}
