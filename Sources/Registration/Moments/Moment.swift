/// A moment and the place's clock then: milliseconds since 1970-01-01T00:00Z and the offset from UTC in minutes.
///
/// Two moments are equal when both agree; they are ordered by the instant alone. No calendar library: the proleptic
/// Gregorian arithmetic of `CalendarDay` is all that the register needs.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z; negative before.
  package let milliseconds: Int64
  /// Minutes east of UTC at the venue, -1080 to 1080.
  package let offsetMinutes: Int16

  package init(milliseconds: Int64, offsetMinutes: Int16) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// The local calendar day at the venue.
  package var day: CalendarDay {
    CalendarDay(daysSince1970: Int(localMilliseconds.flooredQuotient(by: Self.dayLength)))
  }

  /// The local time of day at the venue, whole minutes.
  package var time: TimeOfDay {
    let minutes = localMilliseconds.flooredRemainder(by: Self.dayLength) / 60_000
    return TimeOfDay(minutesSinceMidnight: Int(minutes))
  }

  /// The moment's second and millisecond within its minute, 0 to 59,999.
  package var millisecondsInMinute: Int64 { localMilliseconds.flooredRemainder(by: 60_000) }

  private var localMilliseconds: Int64 { milliseconds + Int64(offsetMinutes) * 60_000 }

  private static let dayLength: Int64 = 86_400_000
}

extension Moment {
  /// The moment at which the venue's clock shows this day and time.
  package init(day: CalendarDay, time: TimeOfDay, offsetMinutes: Int16) {
    let local =
      Int64(day.daysSince1970) * Self.dayLength + Int64(time.minutesSinceMidnight) * 60_000
    self.init(milliseconds: local - Int64(offsetMinutes) * 60_000, offsetMinutes: offsetMinutes)
  }
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  fileprivate func flooredRemainder(by divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
