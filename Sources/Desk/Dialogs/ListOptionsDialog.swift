import Canvas
import Exchange
import Registration
import Text

/// Chooses which people a list shows and in what order, a pick list a line; F2 shows the list so.
package struct ListOptionsDialog: Screen {
  package let title = say("Filter, sort, column")
  package let purpose =
    say(
      """
      Type a few letters of what a line should say and press Enter; Del empties a line. F2 shows the \
      list so, Esc leaves it as it was.
      """
    )
  package let extent: Extent = .box(columns: 70, rows: 18)
  package let actions: [Action] = [
    .apply, .nextField, .pick, .back, .moveField, .nextPane, .previousPane,
  ]
  private var options: ListOptions
  private var form: Form<Line>

  init(_ options: ListOptions, in scene: Scene) {
    self.options = options
    form = Form(
      Line.allCases.map { Self.field(for: $0, in: scene.register) },
      values: [
        .state: Self.value(options.affiliation?.text),
        .ministry: Self.value(options.ministry?.text),
        .status: .choice(options.status.rawValue),
        .capacity: Self.value(options.capacity?.rawValue),
        .activity: Self.value(options.activity?.text),
        .order: .choice(options.order.rawValue),
        .column: .choice(options.column.rawValue),
      ]
    )
    offerMinistries(in: scene.register)
  }

  private enum Line: CaseIterable, Hashable, Sendable {
    case state
    case ministry
    case status
    case capacity
    case activity
    case order
    case column
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .apply: return Step(turn: .hand(.listOptions(chosen)))
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .pick: return press(.function(4), in: scene) ?? .stay
    default:
      guard form.isPicking else { return .close }
      return press(.escape, in: scene) ?? .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let outcome = form.press(key)
    if case .left(.state) = outcome { offerMinistries(in: scene.register) }
    switch outcome {
    case .handled, .left: return .stay
    case .submitted: return Step(turn: .hand(.listOptions(chosen)))
    case .notMine: return nil
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = form.paste(text)
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    form.draw(on: &canvas, in: area)
  }

  // MARK: - Parts

  /// The options with what the lines say; a ministry of another state than the chosen one is left out.
  private var chosen: ListOptions {
    var chosen = options
    chosen.affiliation = form.choice(of: .state).flatMap { AffiliationCode($0) }
    chosen.ministry = form.choice(of: .ministry).flatMap { MinistryID($0) }
    chosen.capacity = form.choice(of: .capacity).flatMap(Capacity.init)
    chosen.activity = form.choice(of: .activity).flatMap { ActivityID($0) }
    chosen.status = form.choice(of: .status).flatMap(ListOptions.StatusFilter.init) ?? .everyone
    chosen.order = form.choice(of: .order).flatMap(ListOptions.Order.init) ?? .protocolOrder
    chosen.column = form.choice(of: .column).flatMap(ListOptions.Column.init) ?? .ministry
    return chosen
  }

  private mutating func offerMinistries(in register: Register) {
    let code = form.choice(of: .state).flatMap { AffiliationCode($0) }
    let choices = code.map { FormFields.ministries(of: $0, in: register) } ?? []
    form.setChoices(choices, for: .ministry)
    guard let ministry = form.choice(of: .ministry), !choices.contains(where: { $0.id == ministry })
    else { return }
    form.setValue(.nothing, for: .ministry)
  }

  private static func field(for line: Line, in register: Register) -> FormField<Line> {
    FormField(line, label(of: line), .pick(choices(of: line, in: register)), help: help(for: line))
  }

  private static func label(of line: Line) -> String {
    switch line {
    case .state: say("State")
    case .ministry: say("Ministry")
    case .status: say("Status")
    case .capacity: say("Capacity")
    case .activity: say("Expected at")
    case .order: say("Order")
    case .column: say("Column")
    }
  }

  private static func choices(of line: Line, in register: Register) -> [Choice<String>] {
    switch line {
    case .state: FormFields.affiliations(in: register)
    case .ministry: []
    case .status: ListOptions.StatusFilter.allCases.map { Choice($0.rawValue, label: $0.words) }
    case .capacity: Capacity.allCases.map { Choice($0.rawValue, label: $0.words) }
    case .activity:
      (register.programme?.activities ?? []).filter { register.cancellations[$0.id] == nil }
        .map { Choice($0.id.text, label: $0.title) }
    case .column: ListOptions.Column.allCases.map { Choice($0.rawValue, label: $0.words) }
    case .order: ListOptions.Order.allCases.map { Choice($0.rawValue, label: $0.words) }
    }
  }

  private static func help(for line: Line) -> String {
    switch line {
    case .state: say("Empty: all states. Letters find it, F2 shows the list so.")
    case .ministry: say("Empty: all ministries. Choose the state first.")
    case .status: say("Who is here, who is missing, who awaits a letter ...")
    case .capacity: say("Empty: all capacities.")
    case .activity: say("Empty: everyone, expected anywhere or not.")
    case .column: say("What stands beside the state; a wide window shows the position as well.")
    case .order: say("While something is typed, the best match stands first.")
    }
  }

  private static func value(_ text: String?) -> FormValue { text.map { .choice($0) } ?? .nothing }
}
