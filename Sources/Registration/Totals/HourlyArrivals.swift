/// How many of those who count as arrived came in which hour of the venue's clock.
package struct HourlyArrivals: Hashable, Sendable {
  /// From the first hour of a day to its last, those without anybody between them included; days without anybody left out.
  package let hours: [Hour]
  /// Of whom nobody recorded when.
  package let unknown: Int

  /// An hour, and how many came in it.
  package struct Hour: Hashable, Sendable {
    package let day: CalendarDay
    /// 0 to 23.
    package let hour: Int
    package var count: Int
  }
}

extension Register {
  /// The arrivals of some people by hour: together as many as `Totals.arrived` of them.
  ///
  /// `venue` gives a moment the offset of the venue's clock, whatever clock it was recorded by.
  package func arrivalsByHour(
    of people: some Sequence<Participant>,
    venue: (Moment) -> Moment
  ) -> HourlyArrivals {
    var counts: [CalendarDay: [Int]] = [:]
    var unknown = 0
    for person in people {
      switch person.standing.status {
      case .arrived, .departed:
        guard let moment = person.standing.arrival.map({ venue($0.at) }) else {
          unknown += 1
          continue
        }
        let hour = moment.time.minutesSinceMidnight / 60
        counts[moment.day, default: Array(repeating: 0, count: 24)][hour] += 1
      case .nominated, .confirmed, .noShow, .withdrawn, .substituted, .merged: continue
      }
    }
    return HourlyArrivals(hours: Self.hours(of: counts), unknown: unknown)
  }

  private static func hours(of counts: [CalendarDay: [Int]]) -> [HourlyArrivals.Hour] {
    counts.sorted { $0.key < $1.key }.flatMap { day, counts -> [HourlyArrivals.Hour] in
      guard let first = counts.firstIndex(where: { $0 > 0 }),
        let last = counts.lastIndex(where: { $0 > 0 })
      else { return [] }
      return (first...last).map { HourlyArrivals.Hour(day: day, hour: $0, count: counts[$0]) }
    }
  }
}
