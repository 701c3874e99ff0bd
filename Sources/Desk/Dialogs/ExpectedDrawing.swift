import Canvas
import Registration
import Text

extension ExpectedDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let register = scene.register
    drawHeading(on: &canvas, in: area.line(0), register: register)
    let rows = Self.activities(in: register)
    let all = people(in: register).count
    var shown = list
    shown.choose(lit(in: register))
    let body = area.inset(top: 2, bottom: 3)
    let days = rows.map { Self.day(of: $0).columns }.max() ?? 0
    let counts = all == 1 ? 0 : say("\(all) of \(all)").columns
    let room = [days, counts].filter { $0 > 0 }.map { $0 + 2 }.reduce(0, +)
    shown.draw(on: &canvas, in: body, rows: rows.map(\.id)) { canvas, line, id in
      guard let activity = register.activity(id) else { return }
      draw(activity, of: all, besides: room, on: &canvas, in: line, register: register)
    }
    let foot = area.inset(top: area.rows - 2)
    canvas.write(preview(in: scene), in: foot, overflow: .ellipsis)
    canvas.write(
      say("Space ticks · F2 writes it · F4 nobody else · Esc goes back"),
      in: foot,
      row: 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  private func drawHeading(on canvas: inout Canvas, in line: Area, register: Register) {
    let count = people(in: register).count
    let people = count == 1 ? say("1 person") : say("\(count) people")
    let words = whom(in: register)
    canvas.write(
      isOfOne ? words : "\(words): \(people)",
      in: line,
      style: .title,
      overflow: .ellipsis
    )
  }

  /// A tick for everyone, a stroke for some, nothing for nobody.
  private func draw(
    _ activity: Activity,
    of all: Int,
    besides room: Int,
    on canvas: inout Canvas,
    in line: Area,
    register: Register
  ) {
    let count = expected(at: activity.id, in: register)
    let sign = count == 0 ? " " : count == all ? "x" : "-"
    let isTouched = wanted[activity.id] != nil
    canvas.write("[\(sign)]", in: line, style: isTouched ? .warning : .plain)
    let indent = activity.parent == nil ? 4 : 6
    let title = line.inset(left: indent, right: room)
    canvas.write(activity.title, in: title, style: isTouched ? .title : .plain, overflow: .ellipsis)
    let right = line.inset(left: max(line.columns - room + 2, 0))
    canvas.write(Self.day(of: activity), in: right, style: .dim)
    if all != 1 { canvas.write(say("\(count) of \(all)"), in: right, align: .right) }
  }

  private static func day(of activity: Activity) -> String {
    activity.day.map { "\($0.weekdayName) \($0.day) \($0.monthName)" } ?? ""
  }

  private func preview(in scene: Scene) -> String {
    guard !wanted.isEmpty else { return say("Nothing is changed yet.") }
    let count = scene.people(changedBy: request(in: scene.register)).count
    guard count > 0 else { return say("Nothing would change.") }
    return count == 1 ? say("F2 changes 1 person.") : say("F2 changes \(count) people.")
  }
}
