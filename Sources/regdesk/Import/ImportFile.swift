import Exchange
import Registration
import Text

/// A CSV file to be imported, with what the operator said about it.
struct ImportFile {
  let path: String
  let options: ImportOptions

  init(path: String, options: ImportOptions = ImportOptions()) {
    self.path = path
    self.options = options
  }

  /// What importing the file would do; it is read piece by piece, and Ctrl-C stops it.
  ///
  /// `progress` is told the rows read so far, now and then.
  func plan(
    into register: Register,
    progress: (Int) -> Void = { _ in }
  ) throws(Stop) -> ImportPlan {
    var importer = importer(into: register)
    let path = path
    try InputFile.read(path) { piece throws(Stop) in
      try Interruption.check()
      do throws(ImportFailure) {
        try importer.read(piece.span)
      } catch {
        throw .faultyImport(path, error)
      }
      progress(importer.rowCount)
    }
    do {
      return try importer.finish()
    } catch {
      throw .faultyImport(path, error)
    }
  }

  /// An importer that has read nothing yet.
  func importer(into register: Register) -> Importer {
    Importer(file: InputFile.name(of: path), into: register, options: options)
  }

  /// Refuses a plan with faulty rows, unless these are to be skipped.
  func expectValid(_ plan: ImportPlan, _ taking: ImportPlan.Taking) throws(Stop) {
    guard plan.invalidCount == 0 || taking.skipsInvalid else {
      throw .invalidRows(path, count: plan.invalidCount)
    }
  }
}
