import Exchange
import Text

/// An import plan in words: what the columns are read as, what would be added, what is wrong.
struct ImportReport {
  private let plan: ImportPlan

  init(_ plan: ImportPlan) {
    self.plan = plan
  }

  /// The whole report, every line ended.
  ///
  /// A part without lines is left out with its heading.
  var text: String {
    let parts = [
      ["\(plan.file): \(plan.summary)"],
      part(say("Columns"), mapping),
      part(say("New ministries"), newMinistries),
      part(say("Already known"), known),
      part(say("New, but perhaps known: look at both"), alike),
      part(say("Faulty"), problems),
    ]
    return parts.joined().map { $0 + "\n" }.joined()
  }

  /// `120 new, 0 already known, 0 invalid`.
  var summary: String { plan.summary }

  /// A line a column.
  var mapping: [String] { plan.mapping.columns.map(\.description) }

  /// A line a problem, in the file's order.
  var problems: [String] { plan.problems.map(\.description) }

  /// What to look at before agreeing: problems, doubtful people, ministries that are new.
  var remarks: [String] {
    problems + known.map { say("\($0): already known, left out") } + alike
      + newMinistries.map { say("new ministry \($0)") }
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

  private func part(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading] + lines.map { "  " + $0 }
  }
}
