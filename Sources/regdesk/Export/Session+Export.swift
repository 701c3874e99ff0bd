import Exchange
import Registration

extension Session {
  /// Writes a list and records it; returns its rows.
  ///
  /// The entry comes first and the file's name last: no list leaves without an entry, and a list that cannot be written is
  /// never half there.
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
      try save(request)
      try StandardStream.output.write(content)
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
