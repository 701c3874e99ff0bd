import Canvas
import Exchange
import Registration

/// What a screen is shown when it acts or draws: the register, the moment, the operator, and how much room there is.
///
/// Made anew for every input and every frame, never kept: whoever kept it would force a copy of the register.
package struct Scene: Sendable {
  package let register: Register
  package let now: Moment
  package let by: Operator
  /// The room of a main screen's body.
  package let body: Size
  /// Why nothing can be saved now, in words; nil when everything can.
  package let readOnly: String?
  /// What stands at the top of every screen while nothing can be saved; nil for nothing.
  package let alarm: String?
  /// The operators' own presets of this register.
  package let presets: [ExportPreset]

  package init(
    register: Register,
    now: Moment,
    by operatorName: Operator,
    body: Size = Size(columns: 80, rows: 20),
    readOnly: String? = nil,
    alarm: String? = nil,
    presets: [ExportPreset] = []
  ) {
    self.register = register
    self.now = now
    by = operatorName
    self.body = body
    self.readOnly = readOnly
    self.alarm = alarm
    self.presets = presets
  }
}
