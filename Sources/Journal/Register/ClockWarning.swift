import Registration
import Text

/// What is doubtful about the clock after the last entry: nothing is ordered by it, but people read it.
package enum ClockWarning: Hashable, Sendable {
  /// Now lies before the last entry.
  case behind(last: Moment, now: Moment)
  /// Now lies more than a day after the last entry.
  case ahead(last: Moment, now: Moment)

  /// What is doubtful about `now` after an entry of the moment `last`; nil when nothing is.
  init?(_ now: Moment, after last: Moment) {
    if now < last {
      self = .behind(last: last, now: now)
    } else if now.milliseconds - last.milliseconds > 86_400_000 {
      self = .ahead(last: last, now: now)
    } else {
      return nil
    }
  }
}

extension Journal {
  /// What is doubtful about the clock when it says `now`; nil when nothing is.
  package func clockWarning(at now: Moment) -> ClockWarning? {
    latest.at.flatMap { ClockWarning(now, after: $0) }
  }
}

extension ClockWarning: CustomStringConvertible {
  package var description: String {
    switch self {
    case .behind(let last, let now):
      say(
        """
        The clock says \(Self.words(now)), but the last entry was made at \(Self.words(last)). Times \
        written from now on would be wrong; please check the clock.
        """
      )
    case .ahead(let last, let now):
      say(
        """
        The clock says \(Self.words(now)), more than a day after the last entry (\(Self.words(last))). \
        Please check that it is right.
        """
      )
    }
  }

  private static func words(_ moment: Moment) -> String { "\(moment.day) \(moment.time)" }
}
