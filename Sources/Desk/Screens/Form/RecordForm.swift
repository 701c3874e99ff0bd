import Canvas
import Registration
import Text

/// A form over one record that others may change meanwhile: what only they changed is taken over, what both changed is
/// asked about before saving.
protocol RecordForm: Screen {
  associatedtype Record: Equatable
  associatedtype Line: RecordLine where Line.Record == Record

  /// The record as the operator saw it, with what others changed since taken over; nil for one that is added.
  var original: Record? { get set }
  var form: Form<Line> { get set }
  /// The fields that somebody else changed while they were changed here.
  var clashes: [Line: Clash] { get set }
  /// Whether leaving was asked for once, with something typed and not saved.
  var asksToLeave: Bool { get set }

  /// Who changed the record last, and when; nil when nobody can be told.
  func lastChange(of record: Record, in register: Register) -> Stamp?
}

/// One line of such a form; its raw value is its name in drafts.
protocol RecordLine: Hashable, RawRepresentable<String>, Sendable {
  associatedtype Record

  /// What stands before the field.
  var label: String { get }
  /// What the field holds of a record.
  func value(of record: Record) -> FormValue
}

extension RecordLine {
  /// What the field holds of a record, as a draft has it.
  func text(of record: Record) -> String { value(of: record).draftText }
}

extension RecordForm {
  /// What the field holds, as a draft has it.
  func text(in line: Line) -> String {
    let text = form.text(of: line)
    return text.isEmpty ? form.value(of: line)?.draftText.cleaned ?? "" : text
  }

  /// Takes over what others made of a line, or notes that both changed it.
  mutating func take(_ line: Line, from seen: Record, _ now: Record, in register: Register) {
    let was = clashes[line]?.was ?? line.text(of: seen)
    let clash = clash(at: line, was: was, now, in: register)
    guard was != clash.theirs else {
      if clashes.removeValue(forKey: line) != nil { form.setProblem(nil, for: line) }
      return
    }
    guard clash.yours == was || clash.yours == clash.theirs else {
      return note(clash, at: line)
    }
    clashes[line] = nil
    form.begin(line, with: line.value(of: now))
    let words = say("\(clash.who) made it so; was \(Clash.quoted(was))")
    form.setProblem(FormProblem(.note, words), for: line)
  }

  /// Notices what others made of a line since a draft was left that replaces what was there then.
  mutating func noteClash(at line: Line, since was: String, in register: Register) {
    guard let original else { return }
    let clash = clash(at: line, was: was, original, in: register)
    if was != clash.theirs, clash.yours != clash.theirs { note(clash, at: line) }
  }

  /// Lets the chosen values stand; the others' are what is replaced knowingly.
  mutating func settle(_ sides: [String: Clash.Side], in scene: Scene) {
    registerChanged(in: scene)
    for (line, clash) in clashes {
      guard let side = sides[clash.line] else { continue }
      if side == .theirs, let now = original { form.setValue(line.value(of: now), for: line) }
      clashes[line] = nil
      form.setProblem(nil, for: line)
    }
  }

  /// Leaves at once when nothing was typed, otherwise when asked a second time.
  mutating func leave(in scene: Scene) -> Step {
    if form.isPicking { return press(.escape, in: scene) ?? .stay }
    guard form.isChanged, !asksToLeave else { return .close }
    asksToLeave = true
    return .say(
      .note,
      say("Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later.")
    )
  }

  /// The typed values as a draft has them, with what each replaces and where the cursor is.
  func drafted(_ typed: [Line: FormValue]) -> [String: String] {
    var values: [String: String] = [:]
    for (line, value) in typed {
      values[line.rawValue] = value.draftText
      guard let original else { continue }
      values["was.\(line.rawValue)"] = clashes[line]?.was ?? line.text(of: original)
    }
    values[Draft.focus] = form.focus?.rawValue
    return values
  }

  /// Types what a draft holds for a line; false when it holds nothing.
  mutating func fill(_ line: Line, from draft: Draft) -> Bool {
    guard let typed = draft.values[line.rawValue], let now = form.value(of: line),
      let value = FormValue(draftText: typed, like: now)
    else { return false }
    form.setValue(value, for: line)
    return true
  }

  private func clash(
    at line: Line,
    was: String,
    _ now: Record,
    in register: Register
  ) -> Clash {
    Clash(
      line: line.rawValue,
      label: line.label,
      was: was,
      theirs: line.text(of: now),
      yours: text(in: line),
      stamp: lastChange(of: now, in: register)
    )
  }

  private mutating func note(_ clash: Clash, at line: Line) {
    clashes[line] = clash
    form.setProblem(clash.problem, for: line)
  }
}
