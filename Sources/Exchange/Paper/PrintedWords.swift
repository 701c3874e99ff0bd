import Registration
import Text

// How dates, numerals and long lines are printed in lists and reports.

/// Columns of a printed page.
let pageWidth = 90

extension CalendarDay {
  /// `30 October 2017`.
  var inWords: String { "\(day) \(longMonthName) \(year)" }

  /// `October`.
  var longMonthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[month - 1]
  }

  /// `30 October - 3 November 2017`, with what both days share said once.
  func inWords(to last: CalendarDay) -> String {
    if self == last { return inWords }
    if year != last.year { return "\(inWords) - \(last.inWords)" }
    if month != last.month { return "\(day) \(longMonthName) - \(last.inWords)" }
    return "\(day) - \(last.inWords)"
  }
}

extension Moment {
  /// `30 October 2017, 09:12 (UTC+09:00)`.
  var inWords: String {
    let offset = description.suffix(6)
    return "\(day.inWords), \(time) (UTC\(offset))"
  }
}

/// A number in Roman numerals, 1 to 39: `VII`.
func roman(_ number: Int) -> String {
  let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  return String(repeating: "X", count: number / 10) + ones[number % 10]
}

extension String {
  /// The text in lines of at most `width` columns, broken between words; a longer word stands on a line of its own.
  func wrapped(to width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if indent + line.columns + 1 + word.columns <= width {
        line += " \(word)"
      } else {
        lines.append(margin + line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [margin + line]
  }

  /// The text in the middle of a line of `width` columns, without spaces at its end.
  func centred(in width: Int) -> String {
    isEmpty ? "" : String(repeating: " ", count: Swift.max(0, (width - columns) / 2)) + self
  }
}
