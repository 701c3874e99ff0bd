import Registration

/// The tables of a report, and how their figures add up.
struct ReportTables {
  let states: ReportTable
  let ministries: ReportTable
  let levels: ReportTable
  let capacities: ReportTable
  let activities: ReportTable
  let hours: ReportTable
  /// Which ministry rows make up each state's.
  private let ministriesOfState: [String: [String]]
  /// Activities without sessions, whose attendance is that of their marks.
  private let simpleActivities: [String]

  init(_ register: Register, venue: (Moment) -> Moment) {
    let totals = register.breakdown(of: register.people)
    states = Self.states(register, totals)
    (ministries, ministriesOfState) = Self.ministries(register, totals)
    levels = Self.levels(totals)
    capacities = Self.capacities(totals)
    activities = Self.activities(register, totals)
    hours = Self.hours(register, totals, venue)
    simpleActivities = (register.programme?.activities ?? [])
      .filter { register.sessions(of: $0.id).isEmpty }.map { "activity \($0.id)" }
  }

  var all: [ReportTable] { [states, ministries, levels, capacities, activities, hours] }

  /// Every figure by what it counts.
  var figures: [(cell: ReportTable.Cell, value: Int)] {
    all.flatMap { table in
      table.rows.flatMap { row in zip(table.cells(of: row), row.figures).map { ($0, $1) } }
    }
  }

  /// The figures of all people together.
  var everybody: Set<ReportTable.Cell> {
    Set(figures.map(\.cell).filter { $0.part == ReportTable.everybody })
  }

  /// How the figures add up.
  var sums: [SmallCells<ReportTable.Cell>.Sum] {
    let parted = [states, ministries, levels, capacities]
    return parted.flatMap(within) + (parted + [hours]).flatMap(down) + nested + marks
  }

  /// Nominated are those who arrived and those who are missing.
  private func within(_ table: ReportTable) -> [SmallCells<ReportTable.Cell>.Sum] {
    table.rows.map { row in
      let cell = { ReportTable.Cell(part: row.part, heading: $0) }
      return .init(total: cell("nominated"), parts: [cell("arrived"), cell("missing")])
    }
  }

  /// The rows of a table make up everybody.
  private func down(_ table: ReportTable) -> [SmallCells<ReportTable.Cell>.Sum] {
    let parts = table.rows.map(\.part).filter { $0 != ReportTable.everybody }
    return table.headings.map { heading in
      .init(
        total: .init(part: ReportTable.everybody, heading: heading),
        parts: parts.map { .init(part: $0, heading: heading) }
      )
    }
  }

  private var nested: [SmallCells<ReportTable.Cell>.Sum] {
    ministriesOfState.sorted { $0.key < $1.key }.flatMap { state, parts in
      Self.headings.map { heading in
        .init(
          total: .init(part: state, heading: heading),
          parts: parts.map { .init(part: $0, heading: heading) }
        )
      }
    }
  }

  private var marks: [SmallCells<ReportTable.Cell>.Sum] {
    simpleActivities.map { part in
      .init(
        total: .init(part: part, heading: "attended"),
        parts: ["present", "late"].map { .init(part: part, heading: $0) }
      )
    }
  }
}

// Making them.
extension ReportTables {
  private static let headings = ["nominated", "arrived", "missing", "withdrawn", "attended"]

  private static func row(_ name: String, _ part: String, _ totals: Totals) -> ReportTable.Row {
    let figures = [
      totals.nominated, totals.arrived, totals.missing, totals.withdrawn, totals.attended,
    ]
    return .init(name: name, part: part, figures: figures)
  }

  /// The table with everybody at its foot; empty when it has no row.
  private static func table(
    _ title: String,
    _ kind: String,
    _ rows: [ReportTable.Row],
    _ totals: Breakdown
  ) -> ReportTable {
    let foot = rows.isEmpty ? [] : [row("All", ReportTable.everybody, totals.all)]
    return ReportTable(title: title, kind: kind, headings: headings, rows: rows + foot)
  }

  private static func states(_ register: Register, _ totals: Breakdown) -> ReportTable {
    let rows = register.delegations.compactMap { affiliation in
      totals.states[affiliation.code].map {
        row(affiliation.shortName, "state \(affiliation.code)", $0)
      }
    }
    var states = table("By state", "State or body", rows, totals)
    states.chart = .init(
      title: "States by nominated and arrived",
      headings: ["nominated", "arrived"]
    )
    return states
  }

  /// State by state; people without a ministry are the last of theirs.
  private static func ministries(
    _ register: Register,
    _ totals: Breakdown
  ) -> (ReportTable, [String: [String]]) {
    let people = Dictionary(grouping: register.people, by: \.details.affiliation)
    var rows: [ReportTable.Row] = []
    var parts: [String: [String]] = [:]
    for affiliation in register.affiliationsInOrder {
      guard let members = people[affiliation.code] else { continue }
      let counts = register.breakdown(of: members).ministries
      let ministries = register.ministries(of: affiliation.code).map(Optional.some) + [nil]
      let own = ministries.compactMap { ministry in
        counts[ministry?.id].map {
          row(
            "\(affiliation.code) \(ministry?.name ?? "no ministry given")",
            "ministry \(affiliation.code) \(ministry?.id.text ?? "")",
            $0
          )
        }
      }
      rows += own
      parts["state \(affiliation.code)"] = own.map(\.part)
    }
    return (table("By ministry", "Ministry", rows, totals), parts)
  }

  private static func levels(_ totals: Breakdown) -> ReportTable {
    let rows = (Level.allCases.map(Optional.some) + [nil]).compactMap { level in
      totals.levels[level].map {
        row(level?.rawValue ?? "not given", "level \(level?.rawValue ?? "")", $0)
      }
    }
    return table("By level", "Level", rows, totals)
  }

  private static func capacities(_ totals: Breakdown) -> ReportTable {
    let rows = Capacity.allCases.compactMap { capacity in
      totals.capacities[capacity].map {
        row(capacity.rawValue, "capacity \(capacity.rawValue)", $0)
      }
    }
    return table("By capacity", "Capacity", rows, totals)
  }

  private static func activities(_ register: Register, _ totals: Breakdown) -> ReportTable {
    let rows = (register.programme?.activities ?? []).map { activity in
      let counts = totals.all[activity.id]
      let cancelled = register.cancellations[activity.id] == nil ? "" : " (cancelled)"
      return ReportTable.Row(
        name: activity.title + cancelled,
        part: "activity \(activity.id)",
        isWithin: activity.parent != nil,
        figures: [
          counts.expected, counts.attended, counts.present, counts.late, counts.excused,
          counts.absent,
        ]
      )
    }
    return ReportTable(
      title: "By activity",
      kind: "Activity or session",
      headings: ["expected", "attended", "present", "late", "excused", "absent"],
      chart: .init(title: "Attendance per activity", headings: ["expected", "attended"]),
      rows: rows
    )
  }

  private static func hours(
    _ register: Register,
    _ totals: Breakdown,
    _ venue: (Moment) -> Moment
  ) -> ReportTable {
    let arrivals = register.arrivalsByHour(of: register.people, venue: venue)
    var rows = arrivals.hours.map { hour in
      let from = TimeOfDay(minutesSinceMidnight: hour.hour * 60)
      return ReportTable.Row(
        name: "\(hour.day.inWords), from \(from)",
        part: "hour \(hour.day) \(hour.hour)",
        figures: [hour.count]
      )
    }
    if arrivals.unknown > 0 {
      rows.append(.init(name: "not recorded", part: "hour", figures: [arrivals.unknown]))
    }
    if !rows.isEmpty {
      rows.append(
        .init(name: "All", part: ReportTable.everybody, figures: [totals.all.arrived])
      )
    }
    return ReportTable(
      title: "Arrivals by hour",
      kind: "Hour",
      headings: ["arrived"],
      chart: .init(title: "Arrivals by hour", headings: ["arrived"]),
      rows: rows
    )
  }
}
