import Exchange

/// A list to be written to a file.
package struct ExportOrder: Hashable, Sendable {
  /// Which list, of which rows and columns.
  package var choice: ExportChoice
  package var form: ExportForm
  /// The path as typed.
  package var file: String
  package var overwrites: Bool

  package init(
    _ choice: ExportChoice,
    form: ExportForm = .data,
    file: String,
    overwrites: Bool = false
  ) {
    self.choice = choice
    self.form = form
    self.file = file
    self.overwrites = overwrites
  }
}
