import Canvas
import Registration
import Text

/// The whole of one person in a few lines, below a list.
enum PersonPane {
  /// Draws who it is, where from, and what was attended: four lines, cut where the area ends.
  static func draw(
    _ person: Participant,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let register = scene.register
    for (row, text) in lines(of: person, in: register).enumerated() {
      canvas.write(text, in: area, row: row, style: row == 0 ? .title : .plain, overflow: .ellipsis)
    }
    let status = statusWords(of: person, in: register)
    canvas.write(" \(status)", in: area, align: .right)
  }

  /// Name, then work, then attendance, then contacts.
  static func lines(of person: Participant, in register: Register) -> [String] {
    [
      joined([
        register.fullName(of: person), person.details.capacity.rawValue,
        register.affiliation(person.details.affiliation)?.formalName ?? "",
      ]),
      joined([
        person.details.position, person.details.department,
        person.details.ministry.flatMap { register.ministry($0)?.name } ?? "",
        person.details.level.map { "\($0.rawValue) level" } ?? "",
      ]),
      attendance(of: person, in: register),
      joined([
        person.details.letter.isEmpty ? "no letter" : "letter \(person.details.letter)",
        person.details.email, person.details.phone, person.details.remarks,
      ]),
    ]
  }

  private static func statusWords(of person: Participant, in register: Register) -> String {
    let standing = person.standing
    switch standing.status {
    case .nominated: return person.awaitsLetter ? "walk-in, awaits a letter" : "nominated"
    case .arrived: return arrivalWords(standing)
    case .withdrawn where !standing.reason.isEmpty: return "withdrawn: \(standing.reason)"
    case .substituted:
      let name = standing.successor.flatMap { register[$0] }.map(register.name) ?? ""
      return name.isEmpty ? "substituted" : "substituted by \(name)"
    case .confirmed, .departed, .noShow, .withdrawn, .merged: return standing.status.rawValue
    }
  }

  private static func arrivalWords(_ standing: Standing) -> String {
    guard let arrival = standing.arrival else { return "arrived" }
    return "arrived \(arrival.at.time), by \(arrival.by.name)"
  }

  private static func attendance(of person: Participant, in register: Register) -> String {
    let activities = register.programme?.activities.filter { $0.parent == nil } ?? []
    return activities.map { activity in
      guard let marking = person.marking(at: activity.id) else {
        return "\(activity.id) \(person.isExpected(at: activity.id) ? "expected" : "-")"
      }
      return "\(activity.id) \(marking.mark.rawValue) \(marking.occurrence.at.time)"
    }.joined(separator: " · ")
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
