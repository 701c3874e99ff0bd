import Registration

/// A named choice of list, filter, order, columns and form, in the words of the program's `export`.
package struct ExportPreset: Codable, Hashable, Sendable {
  package var name: String
  package var list: String
  package var activity: String?
  package var states: [String]?
  package var ministry: String?
  package var statuses: [String]?
  package var capacity: String?
  package var expected: String?
  package var filter: String?
  package var everyMinistry: Bool?
  package var order: String?
  package var columns: [String]?
  package var form: String?

  /// A choice under a name; what a screen showed of it, row by row, is not kept.
  package init(_ name: String, _ choice: ExportChoice, _ form: ExportForm) {
    self.name = name
    list = choice.list.rawValue
    activity = choice.activity?.text
    states = choice.states.isEmpty ? nil : choice.states.map(\.text)
    ministry = choice.ministry?.text
    statuses = choice.statuses.isEmpty ? nil : choice.statuses.map(\.rawValue)
    capacity = choice.capacity?.rawValue
    expected = choice.expected?.text
    filter = choice.filter.isEmpty ? nil : choice.filter
    everyMinistry = choice.ofEveryMinistry ? true : nil
    order = choice.order?.rawValue
    columns = choice.columns.isEmpty ? nil : choice.columns
    self.form = form == .data ? nil : form.rawValue
  }

  /// The presets that every register has.
  package static let offered: [ExportPreset] = [
    ExportPreset("everyone", ExportChoice(.participants), .data),
    ExportPreset("arrived", ExportChoice(.participants, statuses: [.arrived, .departed]), .data),
    ExportPreset(
      "missing",
      ExportChoice(.participants, statuses: [.nominated, .confirmed, .noShow]),
      .data
    ),
    ExportPreset("attended", ExportChoice(.attendees), .data),
  ]

  /// What it chooses in this register.
  package func choice(in register: Register) throws(ExportRefusal) -> ExportChoice {
    try ExportChoice(
      list: list,
      activity: activity,
      states: states ?? [],
      ministry: ministry,
      statuses: statuses ?? [],
      capacity: capacity,
      expected: expected,
      filter: filter ?? "",
      ofEveryMinistry: everyMinistry ?? false,
      order: order,
      columns: columns?.joined(separator: ","),
      in: register
    )
  }

  /// The form it chooses.
  package func chosenForm() throws(ExportRefusal) -> ExportForm {
    guard let form else { return .data }
    guard let known = ExportForm(rawValue: form) else {
      throw .unknownForm(form, allowed: ExportForm.allCases.map(\.rawValue))
    }
    return known
  }
}
