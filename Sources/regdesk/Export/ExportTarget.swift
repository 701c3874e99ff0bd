/// Where an exported list goes.
enum ExportTarget: Hashable, Sendable {
  case output
  case file(String, overwriting: Bool)

  /// The file's name without its directory, as the journal keeps it; empty for standard output.
  var recordedName: String {
    switch self {
    case .output: ""
    case .file(let path, _): InputFile.name(of: path)
    }
  }
}
