import Exchange
import Registration
import Text

/// An import plan in words: what the columns are read as, what would be added, what is wrong.
struct ImportReport {
  private let plan: ImportPlan
  private let register: Register
  private let taking: ImportPlan.Taking

  /// The report of a plan for the register, and of what of it is to be taken.
  init(
    _ plan: ImportPlan,
    in register: Register,
    taking: ImportPlan.Taking = ImportPlan.Taking()
  ) {
    self.plan = plan
    self.register = register
    self.taking = taking
  }

  /// The whole report, every line ended.
  ///
  /// A part without lines is left out with its heading.
  var text: String {
    let parts = [
      ["\(plan.file): \(plan.summary)"],
      part(columnsHeading, mapping),
      part(say("New ministries"), newMinistries),
      part(say("Already known"), known),
      part(changesHeading, changes),
      part(clashesHeading, clashes),
      part(marksHeading, marks),
      part(say("New, but perhaps known: look at both"), alike),
      part(say("Look at these"), cautions),
      part(say("Left out"), leftOut),
      part(say("Faulty"), problems),
    ]
    return parts.joined().map { $0 + "\n" }.joined()
  }

  /// `120 new, 0 already known, 0 invalid`.
  var summary: String { plan.summary }

  /// A line a column.
  ///
  /// Then the state that was said of rows that name none.
  var mapping: [String] {
    let states = register.programme?.affiliations ?? []
    let said = plan.state.map { code in
      let name = states.first { $0.code == code }?.shortName ?? ""
      return say("state of rows that name none: \(code) \(name)")
    }
    return plan.mapping.columns.map(\.description) + [said].compactMap(\.self)
  }

  /// A line a problem, in the file's order.
  var problems: [String] { plan.problems.map(\.description) }

  /// What to look at before agreeing: problems, doubtful people, ministries that are new.
  var remarks: [String] {
    problems + known.map { say("\($0): already known, left out") } + alike
      + newMinistries.map { say("new ministry \($0)") }
  }

  private var columnsHeading: String {
    switch plan.mapping.origin {
    case .ownPeople: say("Columns of our own list of participants")
    case .ownAttendance: say("Columns of our own list of attendance")
    case .indico: say("Columns of an Indico list of registrations")
    case .pretix: say("Columns of a pretix list of orders")
    case .other: say("Columns")
    }
  }

  private var newMinistries: [String] {
    plan.newMinistries.map { new in
      let lines = new.lines.map { "\($0)" }.joined(separator: ", ")
      let name = "\(new.ministry.affiliation) \(new.ministry.name)"
      return new.nearest.map { say("\(name) (line \(lines), nearest known: \($0))") }
        ?? say("\(name) (line \(lines))")
    }
  }

  private var known: [String] {
    plan.rows.compactMap { row in
      guard case .known(let person, let reason) = row.verdict else { return nil }
      return say("line \(row.line), \(row.name): \(reason) as \(person)")
    }
  }

  private var alike: [String] {
    plan.rows.compactMap { row in
      guard case .new(_, let resemblance?) = row.verdict else { return nil }
      return say("line \(row.line), \(row.name): \(resemblance)")
    }
  }

  private var leftOut: [String] {
    plan.rows.compactMap { row in
      guard case .leftOut(let why) = row.verdict else { return nil }
      switch why {
      case .noMark: return say("line \(row.line), \(row.name): no mark")
      case .cancelled(let word): return say("line \(row.line), \(row.name): \(word)")
      }
    }
  }

  private func part(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading] + lines.map { "  " + $0 }
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

  private var changes: [String] { lines { $0.changedHere == nil } }

  private var clashes: [String] { lines { $0.changedHere != nil } }

  private func lines(of wanted: (PlannedChange.Difference) -> Bool) -> [String] {
    plan.rows.flatMap { row -> [String] in
      guard case .changed(let change) = row.verdict else { return [] }
      return change.differences.filter(wanted).map { difference in
        say("line \(row.line), \(change.person): \(difference.words(in: register))")
      }
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

  private var marks: [String] { cautions { $0.standing != nil } }

  private var cautions: [String] {
    let guesses = plan.rows.compactMap { row in
      row.guess.map { say("line \(row.line), \(row.name): \($0)") }
    }
    return guesses + cautions { $0.standing == nil }
  }

  private func cautions(of wanted: (PlannedMark) -> Bool) -> [String] {
    plan.rows.compactMap { row in
      guard case .mark(let mark) = row.verdict, wanted(mark),
        let caution = mark.caution(in: register)
      else { return nil }
      return say("line \(row.line), \(mark.person): \(caution)")
    }
  }
}
