import Registration

/// The minute of a moment as it stands in the journal, `2017-10-30T09:05` and `+09:00`, with what it comes to.
///
/// Most moments are of the same minute as the one before.
struct MinuteText {
  private var words: (UInt64, UInt64) = (0, 0)
  private var zone: UInt64 = 0
  private var milliseconds: Int64 = 0
  private var offsetMinutes: Int16 = 0

  /// The moment whose 29 characters stand at a place, with a byte behind them; nil when its minute is another one, or it is
  /// not written as we write it.
  func moment(in bytes: LentBytes, at place: Int) -> Moment? {
    guard bytes.word(at: place) == words.0, bytes.word(at: place + 8) == words.1,
      Self.zone(bytes, place) == zone, let rest = Self.rest(bytes, place)
    else { return nil }
    return Moment(milliseconds: milliseconds + rest, offsetMinutes: offsetMinutes)
  }

  /// Remembers the minute of a moment that stands there.
  mutating func note(_ moment: Moment, in bytes: LentBytes, at place: Int) {
    guard let rest = Self.rest(bytes, place) else { return }
    words = (bytes.word(at: place), bytes.word(at: place + 8))
    zone = Self.zone(bytes, place)
    milliseconds = moment.milliseconds - rest
    offsetMinutes = moment.offsetMinutes
  }

  /// The six characters of the offset, without the digit before and the byte behind.
  private static func zone(_ bytes: LentBytes, _ place: Int) -> UInt64 {
    bytes.word(at: place + 22) & 0x00ff_ffff_ffff_ff00
  }

  /// The milliseconds that `:12.345` says; nil for anything else.
  private static func rest(_ bytes: LentBytes, _ place: Int) -> Int64? {
    let word = bytes.word(at: place + 16)
    let digits = word ^ 0x0030_3030_2e30_303a
    // Every digit is 0 to 9, and what stands between them is what it should be.
    guard digits & 0x00f0_f0f0_fff0_f0ff == 0,
      (digits &+ 0x0006_0606_0006_0600) & 0x00f0_f0f0_00f0_f000 == 0
    else { return nil }
    let second = Self.digit(digits, 1) * 10 + Self.digit(digits, 2)
    let thousandth =
      Self.digit(digits, 4) * 100 + Self.digit(digits, 5) * 10 + Self.digit(digits, 6)
    return second < 60 ? second * 1_000 + thousandth : nil
  }

  private static func digit(_ digits: UInt64, _ place: UInt64) -> Int64 {
    Int64(digits >> (place * 8) & 15)
  }
}
