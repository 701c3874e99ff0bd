import Exchange
import Registration

extension Session {
  /// Writes a list and records it; returns its rows.
  ///
  /// A file gets its name after the entry: no list lies about without an entry, and one that cannot be written is never half
  /// there. What goes to standard output is recorded once it has gone, since nobody can take it back.
  mutating func export(
    _ choice: ExportChoice,
    as form: ExportForm,
    to target: ExportTarget
  ) throws(Stop) -> Int {
    let written = try write(choice, as: form, to: target)
    try record(written)
    return written.rows
  }

  /// Hands content out and records it by the request.
  mutating func deliver(
    _ content: [UInt8],
    to target: ExportTarget,
    recording request: Request
  ) throws(Stop) {
    switch target {
    case .output:
      if let whyReadOnly { throw .journal(whyReadOnly) }
      try StandardStream.output.handOut(content)
      try save(request)
    case .file(let path, let overwriting):
      let file = try NewFile(at: path, overwriting: overwriting)
      try file.write(content)
      try record(WrittenList(rows: 0, request: request, file: file))
    }
  }

  /// Writes a list: to standard output, or beside the place of its file.
  ///
  /// The list shows the register as it is: it must be gone before the next change, which would otherwise copy the register.
  private mutating func write(
    _ choice: ExportChoice,
    as form: ExportForm,
    to target: ExportTarget
  ) throws(Stop) -> WrittenList {
    let list: ListExport
    do {
      list = try ListExport(choice, of: register)
    } catch {
      throw .listNotChosen(error)
    }
    let request = list.request(file: target.recordedName)
    switch target {
    case .output:
      if let whyReadOnly { throw .journal(whyReadOnly) }
      // Pieces end with a record, so that none parts a character.
      try list.write(form) { piece throws(Stop) in try StandardStream.output.handOut(piece) }
      return WrittenList(rows: list.rowCount, request: request, file: nil)
    case .file(let path, let overwriting):
      let file = try NewFile(at: path, overwriting: overwriting)
      if form == .xlsx {
        try file.fill(by: { path throws(Stop) in try list.writeSpreadsheet(to: path) })
      } else {
        try file.write { sink throws(Stop) in try list.write(form, to: sink) }
      }
      return WrittenList(rows: list.rowCount, request: request, file: file)
    }
  }

  /// Records what was written and gives its file the name.
  private mutating func record(_ written: WrittenList) throws(Stop) {
    do throws(Stop) {
      try save(written.request)
    } catch {
      written.file?.discard()
      throw error
    }
    try written.file?.settle()
  }
}

/// A list that was written and not yet recorded.
private struct WrittenList {
  let rows: Int
  let request: Request
  /// Without its name yet; nil when it went to standard output.
  let file: NewFile?
}

extension ListExport {
  /// Writes the list as text; what is no text needs a file of its own.
  fileprivate func write(
    _ form: ExportForm,
    to sink: @escaping ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    switch form {
    case .data: try write(CSVForm.data, to: sink)
    case .excel: try write(CSVForm.excel, to: sink)
    case .excelComma: try write(CSVForm.excelComma, to: sink)
    case .json: try writeJSON(to: sink)
    case .xlsx: throw .wrongUsage(.spreadsheetWithoutFile)
    }
  }

  fileprivate func writeSpreadsheet(to path: String) throws(Stop) {
    do throws(SpreadsheetFailure) {
      try SpreadsheetFile.write(self, to: path)
    } catch {
      throw .noSpreadsheet(error)
    }
  }
}
