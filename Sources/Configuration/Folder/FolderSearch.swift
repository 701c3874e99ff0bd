/// Where the configuration folder may lie: the first of these that holds `programmes` is it.
package enum FolderSearch {
  /// The environment variable that names the folder.
  package static let variable = "REGDESK_CONFIG"

  /// Says where to look, first to last.
  ///
  /// What `--config` or else `REGDESK_CONFIG` names is the only place. Otherwise: beside the program and above it (in a
  /// checkout the program lies in `.build/...`, some folders below `config`), where an installation would put it, and
  /// in the current directory.
  ///
  /// - Parameters:
  ///   - option: what `--config` says, if it is given.
  ///   - environment: the process's environment.
  ///   - program: the absolute path of the running program, links resolved.
  ///   - directory: the absolute path of the current directory.
  /// - Returns: folders that may or may not be there, each once.
  package static func places(
    option: String?,
    environment: [String: String],
    program: String,
    directory: String
  ) -> [String] {
    if let option { return [option] }
    if let named = environment[variable], !named.isEmpty { return [named] }
    let above = foldersAbove(program)
    let installed = above.dropFirst().first.map { [join($0, "share/regdesk/config")] } ?? []
    let places = above.map { join($0, "config") } + installed + [join(directory, "config")]
    return places.reduce(into: []) { list, place in
      if !list.contains(place) { list.append(place) }
    }
  }

  /// The folder that holds a file, the folder that holds that, and so on to the root.
  private static func foldersAbove(_ file: String) -> [String] {
    let parts = file.split(separator: "/").dropLast()
    return (0...parts.count).reversed().map { "/" + parts.prefix($0).joined(separator: "/") }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
