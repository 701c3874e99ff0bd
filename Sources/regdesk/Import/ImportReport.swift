import Exchange
import Registration
import Text

/// An import plan in words: what the columns are read as, what would be added, what is wrong.
struct ImportReport {
  private let plan: ImportPlan
  private let register: Register
  private let taking: ImportPlan.Taking
  /// The rows of which there is something to say: of most new people there is nothing.
  private let notable: [Int]

  /// The report of a plan for the register, and of what of it is to be taken.
  init(
    _ plan: ImportPlan,
    in register: Register,
    taking: ImportPlan.Taking = ImportPlan.Taking()
  ) {
    self.plan = plan
    self.register = register
    self.taking = taking
    notable = plan.rows.indices.filter { plan.rows[$0].isNotable }
  }

  /// Writes the whole report, some lines at a time: a file of a hundred thousand people who are known has as many.
  ///
  /// A part without lines is left out with its heading.
  func write(to sink: (String) throws(Stop) -> Void) throws(Stop) {
    try sink("\(plan.file): \(plan.summary)\n")
    try write(columnsHeading, mapping, to: sink)
    try write(say("New ministries"), plan.newMinistries.map(words), to: sink)
    let parts: [(heading: String, lines: [(ImportPlan.Row) -> [String]])] = [
      (say("Already known"), [known]),
      (changesHeading, [{ changes($0) { $0.changedHere == nil } }]),
      (clashesHeading, [{ changes($0) { $0.changedHere != nil } }]),
      (marksHeading, [{ cautions($0) { $0.standing != nil } }]),
      (say("New, but perhaps known: look at both"), [alike]),
      (say("Look at these"), [guess, { cautions($0) { $0.standing == nil } }]),
      (say("Left out"), [leftOut]),
      (say("Faulty"), [problems]),
    ]
    for part in parts {
      let lines = part.lines.lazy.flatMap { lines in notable.lazy.flatMap { lines(plan.rows[$0]) } }
      try write(part.heading, lines, to: sink)
    }
  }

  /// A line a column, then the state that was said of rows that name none.
  private var mapping: [String] {
    let states = register.programme?.affiliations ?? []
    let said = plan.state.map { code in
      let name = states.first { $0.code == code }?.shortName ?? ""
      return say("state of rows that name none: \(code) \(name)")
    }
    return plan.mapping.columns.map(\.description) + [said].compactMap(\.self)
  }

  private func write(
    _ heading: String,
    _ lines: some Sequence<String>,
    to sink: (String) throws(Stop) -> Void
  ) throws(Stop) {
    var text = ""
    var isFirst = true
    for line in lines {
      if isFirst { text += "\n\(heading)\n" }
      isFirst = false
      text += "  \(line)\n"
      guard text.utf8.count >= Self.pieceLength else { continue }
      try sink(text)
      text = ""
    }
    if !text.isEmpty { try sink(text) }
  }

  private static let pieceLength = 1 << 16

  private var columnsHeading: String {
    switch plan.mapping.origin {
    case .ownPeople: say("Columns of our own list of participants")
    case .ownAttendance: say("Columns of our own list of attendance")
    case .indico: say("Columns of an Indico list of registrations")
    case .pretix: say("Columns of a pretix list of orders")
    case .other: say("Columns")
    }
  }

  private func words(_ new: ImportPlan.NewMinistry) -> String {
    let lines = new.lines.map { "\($0)" }.joined(separator: ", ")
    let name = "\(new.ministry.affiliation) \(new.ministry.name)"
    return new.nearest.map { say("\(name) (line \(lines), nearest known: \($0))") }
      ?? say("\(name) (line \(lines))")
  }
}

// The lines that a row has in one part or another.
extension ImportReport {
  private func known(_ row: ImportPlan.Row) -> [String] {
    guard case .known(let person, let reason) = row.verdict else { return [] }
    return [say("line \(row.line), \(row.name): \(reason) as \(person)")]
  }

  private func alike(_ row: ImportPlan.Row) -> [String] {
    guard case .new(_, let resemblance?) = row.verdict else { return [] }
    return [say("line \(row.line), \(row.name): \(resemblance)")]
  }

  private func guess(_ row: ImportPlan.Row) -> [String] {
    row.guess.map { [say("line \(row.line), \(row.name): \($0)")] } ?? []
  }

  private func leftOut(_ row: ImportPlan.Row) -> [String] {
    guard case .leftOut(let why) = row.verdict else { return [] }
    switch why {
    case .noMark: return [say("line \(row.line), \(row.name): no mark")]
    case .cancelled(let word): return [say("line \(row.line), \(row.name): \(word)")]
    }
  }

  private func problems(_ row: ImportPlan.Row) -> [String] {
    guard case .invalid(let problems) = row.verdict else { return [] }
    return problems.map(\.description)
  }
}

// What changes people who are known.
extension ImportReport {
  private var changesHeading: String {
    taking.updates ? say("Changed") : say("Changed; --update takes the changes")
  }

  private var clashesHeading: String {
    taking.updates && taking.overwrites
      ? say("Changed here since, and written over")
      : say("Changed here since, and left as it is; --overwrite takes the file's")
  }

  private func changes(
    _ row: ImportPlan.Row,
    where isWanted: (PlannedChange.Difference) -> Bool
  ) -> [String] {
    guard case .changed(let change) = row.verdict else { return [] }
    return change.differences.filter(isWanted).map { difference in
      say("line \(row.line), \(change.person): \(difference.words(in: register))")
    }
  }
}

// Marks of a sheet.
extension ImportReport {
  private var marksHeading: String {
    taking.overwrites
      ? say("Marked otherwise here, and written over")
      : say("Marked otherwise here, and left as it is; --overwrite takes the file's")
  }

  private func cautions(
    _ row: ImportPlan.Row,
    where isWanted: (PlannedMark) -> Bool
  ) -> [String] {
    guard case .mark(let mark) = row.verdict, isWanted(mark),
      let caution = mark.caution(in: register)
    else { return [] }
    return [say("line \(row.line), \(mark.person): \(caution)")]
  }
}
