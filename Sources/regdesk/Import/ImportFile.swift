import Exchange
import Registration
import Text

/// A CSV file to be imported, with what the operator said about it.
struct ImportFile {
  let path: String
  let choices: [ColumnChoice]
  let skipsInvalid: Bool

  init(path: String, choices: [ColumnChoice] = [], skipsInvalid: Bool = false) {
    self.path = path
    self.choices = choices
    self.skipsInvalid = skipsInvalid
  }

  /// The file's bytes.
  func bytes() throws(Stop) -> [UInt8] {
    do {
      return try InputFile.bytes(at: path)
    } catch {
      throw .inputUnreadable(error)
    }
  }

  /// What importing the bytes would do.
  func plan(of bytes: [UInt8], into register: Register) throws(Stop) -> ImportPlan {
    do {
      return try Importer.plan(InputFile.name(of: path), bytes, into: register, choices: choices)
    } catch {
      throw .faultyImport(path, error)
    }
  }

  /// Refuses a plan with faulty rows, unless these are to be skipped.
  func expectValid(_ plan: ImportPlan) throws(Stop) {
    guard plan.invalidCount == 0 || skipsInvalid else {
      throw .invalidRows(path, count: plan.invalidCount)
    }
  }

  /// Imports the bytes into the register as it is now, and says what was saved.
  func take(_ bytes: [UInt8], in session: inout Session) throws(Stop) {
    let plan = try plan(of: bytes, into: session.register)
    try expectValid(plan)
    guard let request = plan.request(skippingInvalid: skipsInvalid) else { return }
    let entry = try session.save(request)
    let sentence = session.register.sentence(for: entry)
    try StandardStream.output.writeLine("\n" + say("Saved \(entry.id.number): \(sentence)"))
  }
}
