import Registration
import Text

/// What importing a file would do, row by row; nothing is changed by making one.
package struct ImportPlan: Hashable, Sendable {
  /// The file's name without its directory.
  package let file: String
  package let mapping: ColumnMapping
  /// In the file's order, blank rows left out.
  package let rows: [Row]
  /// Rows without anything in them, which are skipped.
  package let blankRows: Int
  /// How many people the register had when the rows were matched against it.
  package let matchedAgainst: Int

  /// One row of the file.
  package struct Row: Hashable, Sendable {
    /// Where the row begins, from 1.
    package let line: Int
    /// The person's name as far as the row says it.
    package let name: String
    package let verdict: Verdict
  }

  /// What becomes of a row.
  package enum Verdict: Hashable, Sendable {
    /// A new person; `alike` is somebody known whom this may be all the same, to look at.
    case new(Import.Person, alike: Resemblance?)
    case known(KnownPerson, KnownPerson.Reason)
    case invalid([ImportProblem])
  }

  /// A ministry that the directory does not have and the import would add.
  package struct NewMinistry: Hashable, Sendable {
    package let ministry: MinistryDraft
    /// The known ministry that looks most like it, if any does.
    package let nearest: String?
    /// The lines of the people who name it.
    package internal(set) var lines: [Int]
  }

  package let newMinistries: [NewMinistry]
}

extension ImportPlan {
  /// The people to be registered, in the file's order.
  package var newPeople: [Import.Person] {
    rows.compactMap { if case .new(let person, _) = $0.verdict { person } else { nil } }
  }

  package var knownCount: Int {
    rows.count { if case .known = $0.verdict { true } else { false } }
  }

  package var invalidCount: Int {
    rows.count { if case .invalid = $0.verdict { true } else { false } }
  }

  /// Every problem of every row, in the file's order.
  package var problems: [ImportProblem] {
    rows.flatMap { row -> [ImportProblem] in
      if case .invalid(let problems) = row.verdict { problems } else { [] }
    }
  }

  /// The one request that imports the new people: one entry, one undo.
  ///
  /// Nil when nobody is new, or when a row is invalid and invalid rows are not to be skipped.
  package func request(skippingInvalid: Bool) -> Request? {
    let people = newPeople
    guard !people.isEmpty, skippingInvalid || invalidCount == 0 else { return nil }
    return .bringIn(Import(file: file, people: people, matchedAgainst: matchedAgainst))
  }

  /// `118 new, 1 already known, 1 invalid; 2 blank rows skipped`.
  package var summary: String {
    let counts = say("\(newPeople.count) new, \(knownCount) already known, \(invalidCount) invalid")
    switch blankRows {
    case 0: return counts
    case 1: return counts + "; " + say("1 blank row skipped")
    default: return counts + "; " + say("\(blankRows) blank rows skipped")
    }
  }
}
