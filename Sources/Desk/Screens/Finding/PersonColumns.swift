import Canvas
import Registration
import Text

/// The columns of a list of people, as many as the window is wide enough for.
struct PersonColumns: Sendable {
  private let columns: [Column]
  private let door: Door
  private let told: ListOptions.Column

  /// Columns for rows of this many terminal columns; the last tells what stands at the door.
  ///
  /// Badge, state and mark are fixed; the name, what is to be told and, in a wide window, the position share the rest.
  init(
    width: Int,
    door: Door = Door(activity: nil),
    telling told: ListOptions.Column = .ministry
  ) {
    self.door = door
    self.told = told
    let markWidth = Self.markWidth(at: door)
    let flexible = max(width - Self.badgeWidth - 7 - markWidth, 10)
    let hasMinistry = flexible >= 36
    let hasPosition = flexible >= 75
    let name = hasPosition ? flexible * 2 / 5 : hasMinistry ? flexible * 11 / 20 : flexible
    let ministry = hasPosition ? flexible * 3 / 10 : flexible - name
    let widths: [(Kind, Int)] = [
      (.badge, Self.badgeWidth), (.name, name), (.state, 7), (.told, hasMinistry ? ministry : 0),
      (.position, hasPosition ? flexible - name - ministry : 0), (.mark, markWidth),
    ]
    var start = 0
    columns = widths.filter { $0.1 > 0 }.map { kind, width in
      defer { start += width }
      return Column(kind: kind, start: start, width: width - 1)
    }
  }

  /// Room for a badge, which comes first in every row, and the blank behind it.
  static let badgeWidth = 9

  /// Room for what stands at a door: at an activity the longest mark with its time.
  private static func markWidth(at door: Door) -> Int {
    let marks = door.activity == nil ? [] : Mark.allCases.map { $0.words.columns + 7 }
    return max(14, marks.max() ?? 0)
  }

  func drawHeading(on canvas: inout Canvas, in line: Area) {
    for column in columns {
      canvas.write(heading(of: column.kind), in: column.area(in: line), style: .heading)
    }
  }

  /// Draws one person; the reason of a match stands at the right of what is told, or of the name where there is no room for
  /// that.
  func draw(
    _ person: Participant,
    reason: String?,
    on canvas: inout Canvas,
    in line: Area,
    scene: Scene
  ) {
    let hasTold = columns.contains { $0.kind == .told }
    for column in columns {
      let text = text(of: column.kind, for: person, in: scene.register)
      let style = style(of: column.kind, person)
      let place = column.area(in: line)
      if column.kind == (hasTold ? .told : .name), let reason {
        draw(text, style, reason: reason, on: &canvas, in: place)
      } else {
        canvas.write(text, in: place, style: style, overflow: .ellipsis)
      }
    }
  }

  /// Both, as far as both say something; a long reason alone.
  private func draw(
    _ text: String,
    _ style: Style,
    reason: String,
    on canvas: inout Canvas,
    in place: Area
  ) {
    let room = place.columns - reason.columns - 1
    let isShared = room >= min(text.columns, 6)
    if isShared {
      canvas.write(
        text,
        in: place.inset(right: place.columns - room),
        style: style,
        overflow: .ellipsis
      )
    }
    canvas.write(
      reason,
      in: place,
      style: .match,
      align: isShared ? .right : .left,
      overflow: .ellipsis
    )
  }

  // MARK: - Columns

  private enum Kind {
    case badge
    case name
    case state
    case told
    case position
    case mark
  }

  private struct Column {
    let kind: Kind
    let start: Int
    let width: Int

    func area(in line: Area) -> Area {
      let part = line.inset(left: start)
      return part.inset(right: part.columns - width)
    }
  }

  private func heading(of kind: Kind) -> String {
    switch kind {
    case .badge: say("Badge")
    case .name: say("Name")
    case .state: say("State")
    case .told: heading(of: told)
    case .position: heading(of: beside)
    case .mark: markHeading
    }
  }

  private var markHeading: String {
    guard door.activity != nil else { return say("Arrived") }
    switch door.act {
    case .mark: return say("Mark")
    case .board(.out): return say("Bus out")
    case .board(.back): return say("Bus back")
    }
  }

  /// What wide windows tell as well.
  private var beside: ListOptions.Column { told == .position ? .ministry : .position }

  private func heading(of column: ListOptions.Column) -> String {
    switch column {
    case .ministry: say("Ministry")
    case .position: say("Position")
    case .capacity: say("Capacity")
    case .letter: say("Letter")
    case .email: say("E-mail")
    case .ownScript: say("Own script")
    }
  }

  // MARK: - Cells

  private func text(
    of column: ListOptions.Column,
    for person: Participant,
    in register: Register
  ) -> String {
    switch column {
    case .ministry: ministry(of: person, in: register)
    case .position: person.details.position
    case .capacity: person.details.capacity.words
    case .letter: person.details.letter
    case .email: person.details.email
    case .ownScript: person.details.nativeName
    }
  }

  private func text(of kind: Kind, for person: Participant, in register: Register) -> String {
    switch kind {
    case .badge: person.badge.description
    case .name: register.listName(of: person)
    case .state: person.details.affiliation.text
    case .told: text(of: told, for: person, in: register)
    case .position: text(of: beside, for: person, in: register)
    case .mark: markText(for: person, in: register)
    }
  }

  private func markText(for person: Participant, in register: Register) -> String {
    guard let activity = door.activity else { return arrived(person.standing) }
    switch door.act {
    case .mark:
      if let marking = person.marking(at: activity) {
        return "\(marking.mark.words) \(marking.occurrence.at.time)"
      }
      if person.standing.status.isOut { return person.standing.status.words }
      return register.isExpected(person, at: activity) ? "-" : say("not expected")
    case .board(let leg):
      guard let journey = person.journey(to: activity, leg) else { return "-" }
      let isOdd = leg == .back && person.journey(to: activity, .out) == nil
      let time = journey.occurrence.at.time
      return isOdd ? say("\(time) not out") : "\(time)"
    }
  }

  /// Without the words that nearly all of them begin with, which would hide what tells them apart.
  private func ministry(of person: Participant, in register: Register) -> String {
    let name = register.ministryName(of: person)
    for beginning in ["Ministry of the ", "Ministry of ", "Ministry for "]
    where name.hasPrefix(beginning) {
      return String(name.dropFirst(beginning.count))
    }
    return name
  }

  private func arrived(_ standing: Standing) -> String {
    switch standing.status {
    case .nominated, .confirmed: "-"
    case .arrived: standing.arrival?.at.time.description ?? say("arrived")
    case .departed, .noShow, .withdrawn, .substituted, .merged: standing.status.words
    }
  }

  private func style(of kind: Kind, _ person: Participant) -> Style {
    if person.standing.status.isOut { return .dim }
    return kind == .mark && door.hasPassed(person) ? .good : .plain
  }
}
