/// A moment and the place's clock then: milliseconds since 1970-01-01T00:00Z and the offset from UTC in minutes.
///
/// Two moments are equal when both agree; they are ordered by the instant alone. No calendar library: the proleptic
/// Gregorian arithmetic of `CalendarDay` is all that the register needs.
package struct Moment: Hashable, Sendable, BitwiseCopyable {
  /// Both in one word, of which a register holds millions: the milliseconds above the lowest twelve bits, room for seventy
  /// thousand years, and the offset in those.
  private let packed: Int64

  /// Milliseconds since 1970-01-01T00:00Z; negative before.
  package var milliseconds: Int64 { packed >> Self.offsetBits }
  /// Minutes east of UTC at the venue, less than a day and a half either way.
  package var offsetMinutes: Int16 {
    let empty = 64 - Self.offsetBits
    return Int16(truncatingIfNeeded: (packed << empty) >> empty)
  }

  package init(milliseconds: Int64, offsetMinutes: Int16) {
    packed = (milliseconds << Self.offsetBits) | (Int64(offsetMinutes) & Self.offsetMask)
  }

  /// The moment of a word that `bits` gave.
  init(bits: UInt64) { packed = Int64(bitPattern: bits) }

  /// All of it in one word.
  var bits: UInt64 { UInt64(bitPattern: packed) }

  private static let offsetBits: Int64 = 12
  private static let offsetMask: Int64 = 0xFFF

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
