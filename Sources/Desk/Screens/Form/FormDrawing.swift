import Canvas
import Registration
import Text

extension ParticipantForm {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write(" \(headline(in: scene))", in: area, style: .title, overflow: .ellipsis)
    form.draw(on: &canvas, in: area.inset(left: 1, top: 1))
    drawDuplicate(on: &canvas, in: area.line(0), scene: scene)
    if let fate {
      canvas.fill(area.line(0))
      canvas.write(" ? \(fate.words)", in: area.line(0), style: .warning, overflow: .ellipsis)
    }
  }

  private func headline(in scene: Scene) -> String {
    switch task {
    case .register: return say("New participant")
    case .amend(let person):
      let place = scene.register.placeWords(of: person)
      return scene.register[person].map {
        "\(scene.register.name(of: $0))  \($0.badge)" + (place.isEmpty ? "" : "   \(place)")
      } ?? title
    case .substitute(let person):
      let name = scene.register[person].map(scene.register.name) ?? ""
      let place = scene.register.placeWords(of: person)
      return say("Takes the place of \(place.isEmpty ? name : place)")
    }
  }

  private func drawDuplicate(on canvas: inout Canvas, in line: Area, scene: Scene) {
    guard let duplicate = duplicate.found, let person = scene.register[duplicate.id] else {
      return
    }
    let name = scene.register.name(of: person)
    let hint = if case .substitute = task { say("F8 takes this one") } else { say("F8 opens it") }
    canvas.fill(line)
    canvas.write(
      " ? "
        + say(
          "On the list: \(name), \(person.details.affiliation), \(person.badge), \(duplicate.reason)"
        ),
      in: line.inset(right: hint.columns + 2),
      style: .warning,
      overflow: .ellipsis
    )
    canvas.write("\(hint) ", in: line, style: .keyHint, align: .right)
  }
}
