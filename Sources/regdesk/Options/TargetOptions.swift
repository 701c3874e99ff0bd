import ArgumentParser

/// Where what is printed goes.
struct TargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file, for its owner alone; - is standard output.", valueName: "file"),
    completion: .file()
  )
  var to: String = "-"

  @Flag(help: "Overwrite the file if it is there.")
  var force = false

  /// The place that was named.
  var target: ExportTarget {
    get throws(Stop) {
      if to.isEmpty { throw .wrongUsage(.emptyTarget) }
      return to == "-" ? .output : .file(to, overwriting: force)
    }
  }
}
