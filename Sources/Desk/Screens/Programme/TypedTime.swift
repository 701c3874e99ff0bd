import Registration
import Text

/// A time of day as people type it: `16:00`, `16.00`, `1600`, `16`.
enum TypedTime {
  /// nil when it is no time.
  static func time(_ text: String) -> TimeOfDay? {
    let parts = text.cleaned.split { ":.h ".contains($0) }.map(String.init)
    guard parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    switch parts.count {
    case 2:
      guard parts[0].count <= 2, parts[1].count == 2, let hour = Int(parts[0]),
        let minute = Int(parts[1])
      else { return nil }
      return TimeOfDay(hour: hour, minute: minute)
    case 1:
      guard let number = Int(parts[0]) else { return nil }
      if parts[0].count <= 2 { return TimeOfDay(hour: number, minute: 0) }
      return parts[0].count <= 4 ? TimeOfDay(hour: number / 100, minute: number % 100) : nil
    default: return nil
    }
  }
}

/// A day as people type it: `2017-11-03`, `3.11.2017`, `3.11`, `3 Nov`, or `3` alone during the programme.
enum TypedDay {
  /// nil when it is no day.
  static func day(_ text: String, in programme: Programme?) -> CalendarDay? {
    let text = text.cleaned
    if let day = CalendarDay(text) { return day }
    let parts = text.split { ". ".contains($0) }.map(String.init)
    guard let first = parts.first, let day = Int(first), let programme else { return nil }
    let days =
      (programme.firstDay.daysSince1970...max(programme.lastDay, programme.firstDay).daysSince1970)
      .map(CalendarDay.init)
    switch parts.count {
    case 1: return days.first { $0.day == day }
    case 2...3:
      guard let month = month(parts[1]),
        let year = parts.count == 3 ? Int(parts[2]) : programme.firstDay.year
      else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    default: return nil
    }
  }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    guard text.count >= 3 else { return nil }
    return (1...12).first { month in
      let name = CalendarDay(year: 2000, month: month, day: 1)?.monthName ?? ""
      return text.folded.hasPrefix(name.folded)
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
