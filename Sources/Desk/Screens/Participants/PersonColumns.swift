import Canvas
import Registration
import Text

/// The columns of a list of people, as many as the window is wide enough for.
struct PersonColumns: Sendable {
  private let width: Int
  private let mark: MarkColumn

  /// What the last column tells.
  enum MarkColumn: Hashable, Sendable {
    case arrived
    case mark(ActivityID)
    case journey(ActivityID, Journey.Leg)
  }

  /// Columns for rows of this many terminal columns.
  init(width: Int, mark: MarkColumn = .arrived) {
    self.width = width
    self.mark = mark
  }

  func drawHeading(on canvas: inout Canvas, in line: Area) {
    for column in columns {
      canvas.write(column.heading, in: column.area(in: line), style: .heading)
    }
  }

  /// Draws one person; the reason of a match stands where the ministry would.
  func draw(
    _ person: Participant,
    reason: String?,
    on canvas: inout Canvas,
    in line: Area,
    scene: Scene
  ) {
    for column in columns {
      let place = column.area(in: line)
      if column.kind == .ministry, let reason {
        canvas.write(reason, in: place, style: .match, overflow: .ellipsis)
      } else {
        let text = text(of: column.kind, for: person, in: scene.register)
        canvas.write(text, in: place, style: style(of: column.kind, person), overflow: .ellipsis)
      }
    }
  }

  private enum Kind {
    case badge
    case name
    case state
    case ministry
    case position
    case mark
  }

  private struct Column {
    let kind: Kind
    let heading: String
    let start: Int
    let width: Int

    func area(in line: Area) -> Area {
      Area(
        column: line.column + start,
        row: line.row,
        columns: min(width, max(line.columns - start, 0)),
        rows: min(line.rows, 1)
      )
    }
  }

  /// Badge, state and arrival are fixed; name, ministry and, from 110 columns on, position share the rest.
  private var columns: [Column] {
    let hasPosition = width >= 106
    let flexible = max(width - 9 - 7 - 13, 10)
    let name = hasPosition ? flexible * 2 / 5 : flexible * 11 / 20
    let ministry = hasPosition ? flexible * 3 / 10 : flexible - name
    var start = 0
    var columns: [Column] = []
    func add(_ kind: Kind, _ heading: String, _ width: Int) {
      columns.append(Column(kind: kind, heading: heading, start: start, width: width - 1))
      start += width
    }
    add(.badge, "Badge", 9)
    add(.name, "Name", name)
    add(.state, "State", 7)
    add(.ministry, "Ministry", ministry)
    if hasPosition { add(.position, "Position", flexible - name - ministry) }
    add(.mark, markHeading, 13)
    return columns
  }

  private func text(of kind: Kind, for person: Participant, in register: Register) -> String {
    switch kind {
    case .badge: person.badge.description
    case .name: register.listName(of: person)
    case .state: person.details.affiliation.text
    case .ministry: ministry(of: person, in: register)
    case .position: person.details.position
    case .mark: markText(for: person)
    }
  }

  private var markHeading: String {
    switch mark {
    case .arrived: "Arrived"
    case .mark: "Mark"
    case .journey(_, .out): "Bus out"
    case .journey(_, .back): "Bus back"
    }
  }

  private func markText(for person: Participant) -> String {
    switch mark {
    case .arrived: return arrived(person.standing)
    case .mark(let activity):
      guard let marking = person.marking(at: activity) else {
        return person.isExpected(at: activity) ? "-" : "not expected"
      }
      return "\(marking.mark.rawValue) \(marking.occurrence.at.time)"
    case .journey(let activity, let leg):
      let journey = person.journeys.first { $0.activity == activity && $0.leg == leg }
      return journey?.occurrence.at.time.description ?? "-"
    }
  }

  /// Without the words that nearly all of them begin with, which would hide what tells them apart.
  private func ministry(of person: Participant, in register: Register) -> String {
    let name = person.details.ministry.flatMap { register.ministry($0)?.name } ?? ""
    for beginning in ["Ministry of the ", "Ministry of ", "Ministry for "]
    where name.hasPrefix(beginning) {
      return String(name.dropFirst(beginning.count))
    }
    return name
  }

  private func arrived(_ standing: Standing) -> String {
    switch standing.status {
    case .nominated, .confirmed: "-"
    case .arrived: standing.arrival?.at.time.description ?? "arrived"
    case .departed, .noShow, .withdrawn, .substituted, .merged: standing.status.rawValue
    }
  }

  private func style(of kind: Kind, _ person: Participant) -> Style {
    switch person.standing.status {
    case .withdrawn, .substituted, .merged: .dim
    case .arrived where kind == .mark: .good
    case .nominated, .confirmed, .arrived, .departed, .noShow: .plain
    }
  }
}
