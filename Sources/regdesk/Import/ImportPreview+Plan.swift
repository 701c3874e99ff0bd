import Desk
import Exchange
import Registration
import Text

// A plan as the desk shows it: in words, with what taking each row asks.

extension ImportPreview {
  init(_ plan: ImportPlan, in register: Register, fingerprint: Int) {
    self.init(
      file: plan.file,
      summary: plan.summary,
      columns: Self.columns(plan.mapping, plan.samples),
      fields: Self.fields(plan.mapping, register),
      rows: plan.rows.map { Row($0, in: register) },
      newMinistries: plan.newMinistries.map {
        NewMinistry($0.ministry, nearest: $0.nearest, people: $0.lines.count)
      },
      isAttendance: plan.mapping.kind == .attendance,
      matchedAgainst: plan.matchedAgainst,
      fingerprint: fingerprint
    )
  }

  /// Only the columns, where no row could be read, and why.
  init(
    _ outline: SheetOutline,
    of path: String,
    problem: String,
    in register: Register,
    fingerprint: Int
  ) {
    self.init(
      file: InputFile.name(of: path),
      summary: problem,
      problem: problem,
      columns: Self.columns(outline.mapping, outline.samples),
      fields: Self.fields(outline.mapping, register),
      isAttendance: outline.mapping.kind == .attendance,
      fingerprint: fingerprint
    )
  }

  private static func fields(_ mapping: ColumnMapping, _ register: Register) -> [FieldName] {
    mapping.fieldsToChoose(in: register).map { FieldName($0.name, label: $0.label(in: register)) }
  }

  private static func columns(_ mapping: ColumnMapping, _ samples: [[String]]) -> [Column] {
    mapping.columns.map { column in
      let index = column.number - 1
      let values = samples.map { $0.indices.contains(index) ? $0[index] : "" }
      var field: String?
      let why: String
      switch column.use {
      case .field(let read, let source): (field, why) = (read.name, source.why)
      case .doubled(let read, let other): why = say("column \(other) is \(read.name)")
      case .leftOut(let source): why = source.why
      case .unknown: why = say("not known")
      }
      return Column(
        number: column.number,
        heading: column.heading,
        samples: values,
        field: field,
        why: why
      )
    }
  }
}

extension ImportPreview.Row {
  fileprivate init(_ row: ImportPlan.Row, in register: Register) {
    self.init(
      line: row.line,
      name: row.name,
      state: row.affiliation?.text ?? "",
      kind: .leftOut
    )
    let guess = [row.guess].compactMap(\.self)
    switch row.verdict {
    case .new(let person, let alike):
      kind = .new
      deed = .register(person)
      isTaken = true
      known = alike?.person.participant
      let ministry = person.newMinistry.map { [say("new ministry \($0.name)")] } ?? []
      let notes = guess + [alike?.description].compactMap(\.self) + ministry
      words = notes.joined(separator: "; ")
      details = notes + [person.participant.details.office(in: register)]
    case .known(let person, let reason):
      kind = .known
      known = person.participant
      words = say("\(reason) as \(person)")
      details = [words]
    case .changed(let change): show(change, in: register)
    case .mark(let mark): show(mark, guess, in: register)
    case .leftOut(.noMark): words = say("no mark in this row")
    case .leftOut(.cancelled(let word)): words = say("cancelled there: \(word)")
    case .invalid(let problems):
      kind = .faulty
      words = problems.map(\.brief).joined(separator: "; ")
      details = problems.map(\.description)
    }
  }

  private mutating func show(_ change: PlannedChange, in register: Register) {
    kind = .changed
    known = change.participant
    deed = change.amendment(overwriting: true).map { .amend($0) }
    differences = change.differences.map { difference in
      ImportPreview.Difference(
        difference.matter,
        words: difference.words(in: register),
        isClash: difference.changedHere != nil
      )
    }
    words = differences.map(\.words).joined(separator: "; ")
    details = [say("\(change.reason) as \(change.person)")] + differences.map(\.words)
  }

  private mutating func show(_ mark: PlannedMark, _ guess: [String], in register: Register) {
    kind = mark.standing == nil ? .new : .changed
    known = mark.attendance.participant
    deed = .mark(mark.attendance)
    isTaken = mark.standing == nil
    let title = register.title(of: mark.attendance.activity)
    let what = say("\(mark.attendance.mark.words) at \(title)")
    let caution = mark.caution(in: register)
    words = ([caution ?? what] + guess).joined(separator: "; ")
    details = ["\(mark.person): \(what)"] + [caution].compactMap(\.self) + guess
  }
}

extension Details {
  /// Capacity, office and address on one line: `expert, Director, Ministry of Interior, m.sahin@example.org`.
  fileprivate func office(in register: Register) -> String {
    let ministry = ministry.flatMap(register.ministry)?.name ?? ""
    return [capacity.words, position, department, ministry, email]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension KnownPerson {
  /// Nil for somebody of an earlier line.
  fileprivate var participant: ParticipantID? {
    switch source {
    case .register(let id, _): id
    case .line: nil
    }
  }
}
