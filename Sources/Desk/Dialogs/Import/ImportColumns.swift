import Canvas
import Exchange
import Registration
import Text

// How the file is read: what its rows are, which column is which field, which ministries are meant.
extension ImportDialog {
  /// The lines in order.
  func lines(of preview: ImportPreview) -> [ImportLine] {
    [.kind] + (preview.isAttendance ? [.activity] : [])
      + (asksForState(of: preview) ? [.state] : [])
      + preview.columns.map { .column($0.number) }
      + preview.newMinistries.indices.map { .ministry($0) }
      + (preview.isAttendance || preview.problem != nil ? [] : [.emptyCells])
  }

  /// Whether no column says the state, so that the operator may.
  private func asksForState(of preview: ImportPreview) -> Bool {
    !preview.isAttendance
      && (order.state != nil
        || !preview.columns.contains { $0.field == ImportField.state.name })
  }

  /// Whether nothing but the state is missing.
  private func lacksOnlyState(_ preview: ImportPreview) -> Bool {
    let names: [ImportField] = [.familyName, .nativeName, .fullName]
    return preview.problem != nil && !preview.isAttendance && asksForState(of: preview)
      && names.contains { name in preview.columns.contains { $0.field == name.name } }
  }

  /// The lit line; at first the first column.
  func litLine(of preview: ImportPreview) -> ImportLine {
    let lines = lines(of: preview)
    if let chosen = columns.chosen, lines.contains(chosen) { return chosen }
    if lacksOnlyState(preview) { return .state }
    let isWithoutActivity = preview.isAttendance && preview.problem != nil
    return isWithoutActivity ? .activity : preview.columns.first.map { .column($0.number) } ?? .kind
  }

  mutating func performOnColumns(_ action: Action, in scene: Scene) -> Step {
    guard let preview else { return .stay }
    if picking != nil {
      guard action == .choose else {
        picking = nil
        return .stay
      }
      return pressOnColumns(.enter, in: scene) ?? .stay
    }
    guard action == .choose else {
      page = preview.problem == nil ? .rows : .file
      return .stay
    }
    let line = litLine(of: preview)
    columns.choose(line)
    picking = picks(for: line, of: preview, in: scene.register)
    return .stay
  }

  mutating func pressOnColumns(_ key: Key, in scene: Scene) -> Step? {
    guard let preview else { return nil }
    guard var list = picking else {
      columns.choose(litLine(of: preview))
      let page = max(scene.body.rows - 8, 1)
      return columns.press(key, among: lines(of: preview), page: page) == .notMine ? nil : .stay
    }
    let outcome = list.press(key)
    picking = list
    switch outcome {
    case .changed: return .stay
    case .picked(let pick):
      picking = nil
      return take(pick, for: litLine(of: preview), of: preview)
    case .added, .closed:
      picking = nil
      return .stay
    case .notMine: return nil
    }
  }

  private func picks(
    for line: ImportLine,
    of preview: ImportPreview,
    in register: Register
  ) -> PickList<ImportPick> {
    switch line {
    case .kind:
      return PickList(
        say("What are the rows?"),
        choices: [
          Choice(.people, label: say("people: nominations, registrations")),
          Choice(.attendance, label: say("marks: a sheet of attendance")),
        ],
        chosen: preview.isAttendance ? .attendance : .people
      )
    case .activity:
      let activities = register.programme?.activities ?? []
      return PickList(
        say("Which activity?"),
        choices: [Choice(.everyActivity, label: say("as the rows say"))]
          + activities.map { Choice(.activity($0.id), label: $0.title, detail: $0.id.text) },
        chosen: order.activity.map { .activity($0) } ?? .everyActivity
      )
    case .state: return statePicks(in: register)
    case .emptyCells:
      return PickList(
        say("What does an empty cell say of somebody known?"),
        choices: [
          Choice(.emptyErases(false), label: say("nothing: what is known stays")),
          Choice(.emptyErases(true), label: say("that there is none: the field is emptied")),
        ],
        chosen: .emptyErases(order.emptyErases)
      )
    case .column(let number):
      let column = preview.columns.first { $0.number == number }
      return PickList(
        say("What is \(column?.heading ?? "")?"),
        choices: [Choice(.leftOut, label: say("leave out"))]
          + preview.fields.map { Choice(.field($0.name), label: $0.label) },
        chosen: column?.field.map { .field($0) } ?? .leftOut
      )
    case .ministry(let place):
      return ministryPicks(for: preview.newMinistries[place], in: register)
    }
  }

  /// Every state and body in protocol order, found by any of its names.
  private func statePicks(in register: Register) -> PickList<ImportPick> {
    let choices = (register.programme?.affiliations ?? []).map { affiliation in
      Choice(
        ImportPick.state(affiliation.code),
        label: affiliation.shortName,
        detail: affiliation.code.text,
        also: [affiliation.formalName] + affiliation.otherCodes + affiliation.ownNames
      )
    }
    return PickList(
      say("Whose delegation is it, where the rows do not say?"),
      choices: [Choice(.everyState, label: say("as the rows say"))] + choices,
      chosen: order.state.map { .state($0) } ?? .everyState
    )
  }

  /// The state's ministries, the likeliest first, or the name as a new one.
  private func ministryPicks(
    for new: ImportPreview.NewMinistry,
    in register: Register
  ) -> PickList<ImportPick> {
    let known = register.ministries(of: new.ministry.affiliation)
    let likely = known.filter { $0.name == new.nearest } + known.filter { $0.name != new.nearest }
    return PickList(
      say("Which ministry is meant?"),
      choices: [Choice(.newMinistry, label: say("add as new: \(new.ministry.name)"))]
        + likely.map {
          Choice(.ministry($0.id), label: $0.name, detail: $0.nativeName, also: $0.abbreviations)
        },
      chosen: likely.first.flatMap { $0.name == new.nearest ? .ministry($0.id) : nil }
    )
  }

  /// Has the file read anew as it was chosen.
  private mutating func take(
    _ pick: ImportPick,
    for line: ImportLine,
    of preview: ImportPreview
  ) -> Step {
    switch pick {
    case .people, .attendance:
      order.isAttendance = pick == .attendance
      // What a column is called means another thing there.
      order.columns = []
      order.activity = nil
    case .activity(let id): order.activity = id
    case .everyActivity: order.activity = nil
    case .state(let code): order.state = code
    case .everyState: order.state = nil
    case .emptyErases(let erases): order.emptyErases = erases
    case .field, .leftOut:
      guard case .column(let number) = line,
        let column = preview.columns.first(where: { $0.number == number })
      else { return .stay }
      var field: String?
      if case .field(let name) = pick { field = name }
      order.columns.removeAll { $0.number == number || (field != nil && $0.field == field) }
      order.columns.append(.init(number: number, heading: column.heading, field: field))
    case .ministry(let id):
      guard case .ministry(let place) = line else { return .stay }
      let words = preview.newMinistries[place].ministry.name
      order.ministries.removeAll { $0.words == words }
      order.ministries.append(.init(words: words, ministry: id))
    case .newMinistry: return .stay
    }
    return readAgain(isForColumns: true)
  }
}
