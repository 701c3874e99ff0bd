import Canvas
import Registration
import Text

extension MergeScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write(" \(title)", in: area.line(0), style: .title, overflow: .ellipsis)
    let keys = say("Left Right: the value kept")
    if title.columns + keys.columns + 3 <= area.columns {
      canvas.write("\(keys) ", in: area.line(0), style: .keyHint, align: .right)
    }
    let columns = MergeColumns(width: area.columns - 4)
    columns.draw(
      ["", badge(.first, scene), badge(.second, scene), say("Result")],
      styles: [.heading, .heading, .heading, .heading],
      on: &canvas,
      in: area.line(1).inset(left: 2)
    )
    let rows = merge.rows(in: scene.register)
    let body = area.inset(top: 2, bottom: Self.footRows + 1)
    list.draw(on: &canvas, in: body, rows: rows) { canvas, line, row in
      draw(row, columns, on: &canvas, in: line, scene: scene)
    }
    let foot = area.inset(top: area.rows - Self.footRows - 1)
    canvas.rule(in: foot)
    drawFoot(on: &canvas, in: foot.inset(left: 2, top: 1, right: 1), scene: scene)
  }

  private func draw(
    _ row: Merge.Row,
    _ columns: MergeColumns,
    on canvas: inout Canvas,
    in line: Area,
    scene: Scene
  ) {
    let kept = side(of: row, scene)
    let result: Style = isConflict(row, scene) ? .warning : .plain
    let style = { (side: Merge.Side) in side == kept ? Style.plain : Style.dim }
    columns.draw(
      [label(of: row, scene)] + [.first, .second, kept].map { words(of: row, $0, scene) },
      styles: [.dim, style(.first), style(.second), result],
      on: &canvas,
      in: line
    )
  }

  /// What the lit row holds in full, then what becomes of both records.
  private func drawFoot(on canvas: inout Canvas, in area: Area, scene: Scene) {
    if let row = list.chosen {
      for (number, side) in [Merge.Side.first, .second].enumerated() {
        let text = row == .stays ? whole(side, scene) : words(of: row, side, scene)
        let line = "\(badge(side, scene))  \(text.isEmpty ? "-" : text)"
        canvas.write(line, in: area, row: number, overflow: .ellipsis)
      }
    }
    if !merge.isLikely(in: scene.register) {
      let doubt = say("? Names or states are not alike: is it one person?")
      canvas.write(doubt, in: area, row: 2, style: .warning, overflow: .ellipsis)
      return
    }
    let rule = say("\(badge(merge.stays, scene)) stays; where both have a mark, its own counts.")
    canvas.write(rule, in: area, row: 2, style: .dim, overflow: .ellipsis)
  }

  private func badge(_ side: Merge.Side, _ scene: Scene) -> String {
    merge.record(side, in: scene.register)?.badge.description ?? ""
  }

  private func whole(_ side: Merge.Side, _ scene: Scene) -> String {
    let register = scene.register
    guard let person = merge.record(side, in: register) else { return "" }
    let state = register.shortName(of: person.details.affiliation)
    return [register.fullName(of: person), state, register.ministryName(of: person)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func label(of row: Merge.Row, _ scene: Scene) -> String {
    switch row {
    case .stays: say("stays")
    case .field(let field): field.label
    case .arrival: say("arrived")
    case .mark(let activity):
      (isConflict(row, scene) ? "! " : "") + scene.register.title(of: activity)
    }
  }

  /// Whose value is the result.
  private func side(of row: Merge.Row, _ scene: Scene) -> Merge.Side {
    switch row {
    case .stays: merge.stays
    case .field(let field): merge.side(of: field, in: scene.register)
    case .arrival:
      merge.record(merge.stays, in: scene.register)?.standing.arrival == nil
        ? merge.stays.other : merge.stays
    case .mark(let activity): merge.markSide(at: activity, in: scene.register)
    }
  }

  private func isConflict(_ row: Merge.Row, _ scene: Scene) -> Bool {
    guard case .mark(let activity) = row else { return false }
    return merge.isConflict(at: activity, in: scene.register)
  }

  private func words(of row: Merge.Row, _ side: Merge.Side, _ scene: Scene) -> String {
    guard let person = merge.record(side, in: scene.register) else { return "" }
    switch row {
    case .stays: return person.badge.description
    case .field(let field):
      return scene.register.shown(field, person.details.text(of: field))
    case .arrival: return person.standing.arrival.map { "\($0.at.time)" } ?? ""
    case .mark(let activity):
      return person.marking(at: activity).map { "\($0.mark.words) \($0.occurrence.at.time)" } ?? ""
    }
  }
}

/// The four columns of a merge: what it is, what each record has, and what the one record will have.
private struct MergeColumns {
  private let places: [Range<Int>]

  init(width: Int) {
    let label = width >= 72 ? 18 : 13
    let each = max((width - label) / 3, 4)
    places = [0..<label - 1] + (0..<3).map { label + $0 * each..<label + ($0 + 1) * each - 1 }
  }

  func draw(_ texts: [String], styles: [Style], on canvas: inout Canvas, in line: Area) {
    for (place, (text, style)) in zip(places, zip(texts, styles)) {
      let cell = line.inset(left: place.lowerBound, right: line.columns - place.upperBound)
      canvas.write(text, in: cell, style: style, overflow: .ellipsis)
    }
  }
}
