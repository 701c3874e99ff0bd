import Registration
import Text

/// When a dialog that rose by itself was first seen: a key that was typed before it could be read must not answer it.
struct FirstSight: Hashable, Sendable {
  private var painted: Moment?

  /// Notes that it was painted.
  mutating func note(_ moment: Moment) {
    if painted == nil { painted = moment }
  }

  /// Why a key that does something is not taken yet; nil once somebody can have read the question.
  ///
  /// A clock that was set back meanwhile keeps nobody waiting.
  func objection(at now: Moment) -> String? {
    if let painted, !(0..<Self.reading).contains(now.milliseconds - painted.milliseconds) {
      return nil
    }
    return say(
      "F2 was typed before this could be read and did nothing: no mark was made. Read it, then press F2 again."
    )
  }

  /// How long nobody can have read it, in milliseconds.
  private static let reading: Int64 = 1_000
}
