import Canvas
import Registration
import Text

/// What became of a mark, large and plain: whom, from where, and what is worth knowing.
struct Said: Hashable, Sendable {
  private let head: String
  private let style: Style
  private let from: String
  /// What comes next, when that is worth saying.
  private let ending: String?
  private let cautions: [String]

  /// Of a mark that is saved; nil when the person is no longer there.
  init?(_ asked: AskedMark, ending: String? = nil, in register: Register) {
    guard let person = register[asked.lit] else { return nil }
    let code = person.details.affiliation
    let state = register.formalName(of: code)
    if asked.people == [asked.lit] {
      head = "✓ \(register.name(of: person))  \(asked.door.words(for: person))"
      from = Self.from(person, in: register)
    } else {
      let isDelegation = asked.people.allSatisfy { register[$0]?.details.affiliation == code }
      let act = asked.door.activity == nil ? say("arrived") : asked.door.act.name
      head = "✓ \(Self.count(asked.people.count, isDelegation))  \(act)"
      from = isDelegation ? state : Self.names(of: asked.people, in: register)
    }
    self.ending = ending
    style = .good
    cautions = asked.cautions
  }

  /// Of a mark that was refused, with the refusal; nil when the person is no longer there.
  init?(refused id: ParticipantID, _ words: String, in register: Register) {
    guard let person = register[id] else { return nil }
    head = "✗ \(register.name(of: person))  \(say("nothing was written"))"
    style = .error
    from = Self.from(person, in: register)
    ending = nil
    cautions = [words]
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let place = area.inset(left: 2)
    let odd = cautionLines(columns: place.columns)
    // Where there is little room the message line says who; what is odd is said nowhere else.
    let isTight = area.rows < 4 && style != .error
    var row = isTight ? draw(odd, on: &canvas, in: area, from: 0) : 0
    canvas.write(head, in: area, row: row, style: style, overflow: .ellipsis)
    canvas.write(from, in: place, row: row + 1, style: .title, overflow: .ellipsis)
    row += 2
    if let ending {
      canvas.write(ending, in: place, row: row, style: .good, overflow: .ellipsis)
      row += 1
    }
    if !isTight { _ = draw(odd, on: &canvas, in: place, from: row) }
  }

  private func cautionLines(columns: Int) -> [String] {
    cautions.flatMap { caution in
      caution.wrapped(toColumns: max(columns - 2, 1)).enumerated()
        .map { "\($0.offset == 0 ? "!" : " ") \($0.element)" }
    }
  }

  /// Draws what is odd from that row on; the row after it.
  private func draw(
    _ lines: [String],
    on canvas: inout Canvas,
    in area: Area,
    from first: Int
  ) -> Int {
    for (index, line) in lines.enumerated() {
      canvas.write(line, in: area, row: first + index, style: .warning)
    }
    return first + lines.count
  }

  private static func count(_ count: Int, _ isDelegation: Bool) -> String {
    let people = count == 1 ? say("1 person") : say("\(count) people")
    return isDelegation ? say("\(people) of the delegation") : people
  }

  private static func names(of people: [ParticipantID], in register: Register) -> String {
    people.compactMap { register[$0].map(register.name) }.joined(separator: ", ")
  }

  private static func from(_ person: Participant, in register: Register) -> String {
    [register.formalName(of: person.details.affiliation), register.ministryName(of: person)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
