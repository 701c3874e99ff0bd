/// A time of day on the venue's clock, `09:05`, whole minutes.
package struct TimeOfDay: Hashable, Sendable {
  /// 0 to 1,439.
  package let minutesSinceMidnight: Int

  package init(minutesSinceMidnight: Int) {
    self.minutesSinceMidnight = minutesSinceMidnight
  }

  /// The time; nil when no clock shows it.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutesSinceMidnight: hour * 60 + minute)
  }

  /// Reads `09:05` or `9:05`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes.count == 4 ? ([48] + bytes)[...] : bytes[...])
  }

  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
      let hour = decimal(bytes.prefix(2), count: 2), let minute = decimal(bytes.suffix(2), count: 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension TimeOfDay: CustomStringConvertible {
  package var description: String {
    padded(minutesSinceMidnight / 60, 2) + ":" + padded(minutesSinceMidnight % 60, 2)
  }
}

extension TimeOfDay: Comparable {
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}
