import Exchange
import Registration

extension Session {
  /// Writes a list and records it; returns its rows.
  ///
  /// A file gets its name after the entry: no list lies about without an entry, and one that cannot be written is never half
  /// there. What goes to standard output is recorded once it has gone, since nobody can take it back.
  mutating func export(
    _ choice: ExportChoice,
    as form: CSVForm,
    to target: ExportTarget
  ) throws(Stop) -> Int {
    let list: ListExport
    do {
      list = try ListExport(choice, of: register)
    } catch {
      throw .listNotChosen(error)
    }
    var content: [UInt8] = []
    list.write(form) { content += $0 }
    try deliver(content, to: target, recording: list.request(file: target.recordedName))
    return list.rowCount
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
      do throws(Stop) {
        try save(request)
      } catch {
        file.discard()
        throw error
      }
      try file.settle()
    }
  }
}
