/// Where in a form labels, values and problems stand.
struct FormColumns {
  /// All lines of fields.
  let body: Area
  private let labelColumns: Int
  private let valueColumns: Int

  /// The columns for labels of those widths; long ones leave two thirds of the room to the values.
  init(labels: [Int], in body: Area) {
    self.body = body
    let room = max(body.columns - 2, 0)
    labelColumns = min((labels.max() ?? 0) + 1, room / 3)
    let rest = room - labelColumns
    valueColumns = rest >= 36 ? rest * 3 / 5 : max(rest - 3, min(rest, 1))
  }

  func marker(_ row: Int) -> Area { body.line(row) }

  func label(_ row: Int) -> Area {
    let line = body.line(row).inset(left: 2)
    return line.inset(right: line.columns - labelColumns + 1)
  }

  func value(_ row: Int) -> Area {
    let line = body.line(row).inset(left: 2 + labelColumns)
    return line.inset(right: line.columns - valueColumns)
  }

  func problem(_ row: Int) -> Area {
    body.line(row).inset(left: 2 + labelColumns + valueColumns + 1)
  }

  /// Where the pick list of the field in that row lies: under it, or over it where there is more room.
  func pickArea(at row: Int, rows: Int) -> Area {
    let wanted = max(rows, 1) + 3
    let below = body.rows - row - 1
    let above = row
    let left = 2 + labelColumns
    let part = body.inset(left: left, right: max(body.columns - left - 60, 0))
    if max(above, below) < 5 { return body.lines(0..<min(wanted, body.rows)) }
    if below >= min(wanted, above) || below >= above {
      return part.lines((row + 1)..<(row + 1 + min(wanted, below)))
    }
    return part.lines((row - min(wanted, above))..<row)
  }
}
