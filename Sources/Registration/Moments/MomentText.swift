/// Moments as RFC 3339 text: `2017-10-30T09:05:12.345+09:00`.
extension Moment: CustomStringConvertible {
  /// With milliseconds and offset.
  package var description: String {
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(Int(offsetMinutes))
    let seconds = millisecondsInMinute / 1_000
    let thousandths = millisecondsInMinute % 1_000
    // Piece by piece into room for all: every entry has two of them, and sums of texts take six times the instructions.
    var text = day.description
    text.reserveCapacity("2017-10-30T09:05:12.345+09:00".utf8.count)
    text += "T"
    text += time.description
    text += ":"
    text += padded(Int(seconds), 2)
    text += "."
    text += padded(Int(thousandths), 3)
    text += sign
    text += padded(offset / 60, 2)
    text += ":"
    text += padded(offset % 60, 2)
    return text
  }

  /// Reads RFC 3339 with `T` or a space, seconds and thousandths optional, offset or `Z` required; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    guard rest.count >= 17, let day = CalendarDay(bytes: rest.prefix(10)),
      [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(rest[rest.startIndex + 10]),
      let time = TimeOfDay(bytes: rest.dropFirst(11).prefix(5))
    else { return nil }
    rest = rest.dropFirst(16)
    guard let withinMinute = Self.takeSeconds(&rest), let offset = Self.takeOffset(&rest),
      rest.isEmpty
    else { return nil }
    let minute = Moment(day: day, time: time, offsetMinutes: offset)
    self.init(milliseconds: minute.milliseconds + withinMinute, offsetMinutes: offset)
  }

  private static func takeSeconds(_ rest: inout ArraySlice<UInt8>) -> Int64? {
    guard rest.first == UInt8(ascii: ":") else { return 0 }
    guard let seconds = decimal(rest.dropFirst().prefix(2), count: 2), seconds < 60 else {
      return nil
    }
    rest = rest.dropFirst(3)
    guard rest.first == UInt8(ascii: ".") else { return Int64(seconds) * 1_000 }
    let digits = rest.dropFirst().prefix { (48...57).contains($0) }
    guard (1...9).contains(digits.count) else { return nil }
    rest = rest.dropFirst(1 + digits.count)
    let thousandths = (Array(digits) + [48, 48]).prefix(3)
    return Int64(seconds) * 1_000 + Int64(decimal(thousandths, count: 3) ?? 0)
  }

  private static func takeOffset(_ rest: inout ArraySlice<UInt8>) -> Int16? {
    guard let sign = rest.popFirst() else { return nil }
    if sign == UInt8(ascii: "Z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), rest.count == 5,
      rest[rest.startIndex + 2] == UInt8(ascii: ":"),
      let hours = decimal(rest.prefix(2), count: 2), hours <= 18,
      let minutes = decimal(rest.suffix(2), count: 2), minutes < 60
    else { return nil }
    rest = []
    let offset = Int16(hours * 60 + minutes)
    return sign == UInt8(ascii: "-") ? -offset : offset
  }
}

/// The number that exactly `count` ASCII digits say; nil for anything else.
func decimal(_ digits: some Collection<UInt8>, count: Int) -> Int? {
  guard digits.count == count, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
}

/// A number with leading zeros to at least `count` digits.
func padded(_ number: Int, _ count: Int) -> String {
  if count == 2, ofTwoDigits.indices.contains(number) { return ofTwoDigits[number] }
  let plain = String(number)
  let missing = count - plain.utf8.count
  return missing > 0 ? String(repeating: "0", count: missing) + plain : plain
}

/// `00` to `99`, of which every time and date is made.
private let ofTwoDigits = (0..<100).map { $0 < 10 ? "0\($0)" : "\($0)" }
