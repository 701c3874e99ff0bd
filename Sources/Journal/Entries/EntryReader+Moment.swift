import Registration

extension EntryReader {
  /// A moment as we write it, `2017-10-30T09:05:12.345+09:00`; any other RFC 3339 text takes the longer way.
  mutating func moment() throws(Unreadable) -> Moment {
    let near = json.quoted { [minute] bytes, place, end -> Moment? in
      guard place + Self.length < end, let moment = minute.moment(in: bytes, at: place) else {
        return nil
      }
      place += Self.length
      return moment
    }
    if let near { return near }
    let (range, isPlain) = try json.stringRange()
    if isPlain, let moment = moment(writtenAt: range) {
      minute.note(moment, in: json.bytes, at: range.lowerBound)
      return moment
    }
    let text = json.excerpt(range)
    guard isPlain, let moment = Moment(text) else { throw .value(text, of: "moment") }
    return moment
  }

  /// The moment that a text says; a byte stands behind it, its closing quote.
  private func moment(writtenAt range: Range<Int>) -> Moment? {
    let first = range.lowerBound
    guard range.count == Self.length, json[first + 4] == Self.hyphen,
      json[first + 7] == Self.hyphen,
      json[first + 10] == UInt8(ascii: "T"), json[first + 13] == Self.colon,
      json[first + 16] == Self.colon, json[first + 19] == UInt8(ascii: "."),
      json[first + 26] == Self.colon
    else { return nil }
    guard let year = digits(first, 4), let month = digits(first + 5, 2),
      let dayOfMonth = digits(first + 8, 2), let hour = digits(first + 11, 2), hour < 24,
      let minute = digits(first + 14, 2), minute < 60, let second = digits(first + 17, 2),
      second < 60, let thousandth = digits(first + 20, 3), let offset = offset(first + 23),
      let day = known.day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    let seconds = day.daysSince1970 * 86_400 + hour * 3_600 + (minute - offset) * 60 + second
    return Moment(
      milliseconds: Int64(seconds * 1_000 + thousandth),
      offsetMinutes: Int16(offset)
    )
  }

  /// The minutes east of Greenwich that `+09:00` says.
  private func offset(_ place: Int) -> Int? {
    guard let hours = digits(place + 1, 2), hours <= 18, let minutes = digits(place + 4, 2),
      minutes < 60
    else { return nil }
    switch json[place] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case Self.hyphen: return -hours * 60 - minutes
    default: return nil
    }
  }

  private func digits(_ place: Int, _ count: Int) -> Int? {
    var number = 0
    for next in place..<place + count {
      let digit = json[next] &- 48
      if digit > 9 { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }

  /// How many characters a moment has, as we write it.
  private static let length = 29
  private static let hyphen = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")
}
