import Text

// Days as people read them: the month is a word, so that nobody takes it for the day.

extension CalendarDay {
  /// `Mon` to `Sun`.
  package var weekdayName: String {
    switch ((daysSince1970 % 7) + 7) % 7 {
    case 0: say("Thu")
    case 1: say("Fri")
    case 2: say("Sat")
    case 3: say("Sun")
    case 4: say("Mon")
    case 5: say("Tue")
    default: say("Wed")
    }
  }

  /// `Jan` to `Dec`.
  package var monthName: String {
    switch month {
    case 1: say("Jan")
    case 2: say("Feb")
    case 3: say("Mar")
    case 4: say("Apr")
    case 5: say("May")
    case 6: say("Jun")
    case 7: say("Jul")
    case 8: say("Aug")
    case 9: say("Sep")
    case 10: say("Oct")
    case 11: say("Nov")
    default: say("Dec")
    }
  }

  /// `30 Oct`.
  package var dayAndMonth: String { "\(day) \(monthName)" }

  /// `Mon 30 Oct`.
  package var weekdayAndDay: String { "\(weekdayName) \(dayAndMonth)" }
}
