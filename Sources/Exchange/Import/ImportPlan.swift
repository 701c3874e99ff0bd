import Registration
import Text

/// What importing a file would do, row by row; nothing is changed by making one.
package struct ImportPlan: Hashable, Sendable {
  /// The file's name without its directory.
  package let file: String
  package let mapping: ColumnMapping
  /// What the first rows have in each column, in the columns' order: at most three of them.
  package let samples: [[String]]
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
    /// The person's name as far as the row says it; empty for a new person, whose verdict has it.
    private let written: String
    /// The state or body as far as the row says it; nil when it does not.
    package var affiliation: AffiliationCode?
    /// What of the row is a guess, to be looked at: which word is the family name, who is meant.
    package var guess: String?
    package let verdict: Verdict

    init(
      line: Int,
      name: String,
      affiliation: AffiliationCode? = nil,
      guess: String? = nil,
      verdict: Verdict
    ) {
      self.line = line
      written = name
      self.affiliation = affiliation
      self.guess = guess
      self.verdict = verdict
    }
  }

  /// What becomes of a row.
  ///
  /// What is long stands apart: the rows of a long file lie one beside the other.
  package enum Verdict: Hashable, Sendable {
    /// A new person; `alike` is somebody known whom this may be all the same, to look at.
    indirect case new(Import.Person, alike: Resemblance?)
    case known(KnownPerson, KnownPerson.Reason)
    /// A known person of whom the file says something else than the register.
    indirect case changed(PlannedChange)
    /// A known person's mark from a sheet of attendance.
    indirect case mark(PlannedMark)
    /// Nothing to take, and nothing wrong.
    case leftOut(LeftOut)
    case invalid([ImportProblem])
  }

  /// Why a row without a fault is left out.
  package enum LeftOut: Hashable, Sendable {
    /// The sheet has no mark for the person.
    case noMark
    /// The order or registration was cancelled, in its own word for it.
    case cancelled(String)
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
  /// The state that was said of rows that name none; nil where the rows say it.
  package let state: AffiliationCode?
}

extension ImportPlan.Row {
  /// A row with a person who is known.
  init(line: Int, _ row: ReadPerson, _ verdict: ImportPlan.Verdict) {
    let details = row.person.participant.details
    self.init(
      line: line,
      name: details.plainName,
      affiliation: details.affiliation,
      guess: row.guess,
      verdict: verdict
    )
  }

  /// Whether there is more to say of it than that a new person is taken.
  package var isNotable: Bool {
    if case .new(_, alike: nil) = verdict { guess != nil } else { true }
  }

  /// The person's name as far as the row says it.
  package var name: String {
    if case .new(let person, _) = verdict { person.participant.details.plainName } else { written }
  }
}

extension ImportPlan {
  /// The people to be registered, in the file's order.
  package var newPeople: [Import.Person] {
    var people: [Import.Person] = []
    // A list that grows is copied as it grows, and so many people take forty megabytes.
    people.reserveCapacity(newCount)
    for row in rows { if case .new(let person, _) = row.verdict { people.append(person) } }
    return people
  }

  /// The known people of whom the file says something else.
  package var changes: [PlannedChange] {
    rows.compactMap { if case .changed(let change) = $0.verdict { change } else { nil } }
  }

  /// The marks of a sheet of attendance that do not stand there already.
  package var marks: [PlannedMark] {
    rows.compactMap { if case .mark(let mark) = $0.verdict { mark } else { nil } }
  }

  package var newCount: Int {
    rows.count { if case .new = $0.verdict { true } else { false } }
  }

  package var changedCount: Int {
    rows.count { if case .changed = $0.verdict { true } else { false } }
  }

  package var knownCount: Int {
    rows.count { if case .known = $0.verdict { true } else { false } }
  }

  package var invalidCount: Int {
    rows.count { if case .invalid = $0.verdict { true } else { false } }
  }

  package var leftOutCount: Int {
    rows.count { if case .leftOut = $0.verdict { true } else { false } }
  }

  /// Every problem of every row, in the file's order.
  package var problems: [ImportProblem] {
    rows.flatMap { row -> [ImportProblem] in
      if case .invalid(let problems) = row.verdict { problems } else { [] }
    }
  }

  /// What is taken of a plan beside new people and new marks.
  package struct Taking: Hashable, Sendable {
    /// Takes the good rows although others are faulty.
    package var skipsInvalid: Bool
    /// Takes the changes of known people.
    package var updates: Bool
    /// Takes also what replaces something that was changed or marked otherwise here.
    package var overwrites: Bool

    package init(skipsInvalid: Bool = false, updates: Bool = false, overwrites: Bool = false) {
      self.skipsInvalid = skipsInvalid
      self.updates = updates
      self.overwrites = overwrites
    }
  }

  /// The one request that imports what is taken: one entry, one undo.
  ///
  /// Nil when nothing is, or when a row is invalid and invalid rows are not to be skipped.
  package func request(_ taking: Taking) -> Request? {
    guard taking.skipsInvalid || invalidCount == 0 else { return nil }
    let people = newPeople
    let amendments =
      taking.updates ? changes.compactMap { $0.amendment(overwriting: taking.overwrites) } : []
    let marks = marks.filter { taking.overwrites || $0.standing == nil }.map(\.attendance)
    guard !people.isEmpty || !amendments.isEmpty || !marks.isEmpty else { return nil }
    return .bringIn(
      Import(
        file: file,
        people: people,
        amendments: amendments,
        marks: marks,
        matchedAgainst: matchedAgainst
      )
    )
  }

  package func request(skippingInvalid: Bool) -> Request? {
    request(Taking(skipsInvalid: skippingInvalid))
  }
}
