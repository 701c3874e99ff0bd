import Canvas
import Registration
import Text

/// Text that came at once: into the field, or, where it tells of a person, into the fields it tells of.
extension ParticipantForm {
  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    guard text.utf8.count <= Self.longestPaste else {
      return .say(
        .refused,
        say("That is too long to tell of one person; nothing was taken. Shift-F6 imports a file.")
      )
    }
    let person = PastedPerson(text, in: scene.register, of: chosenState)
    if tells(of: person, text) { return fill(with: person, in: scene) }
    refresh(in: scene, leaving: form.paste(text))
    return .stay
  }

  /// More bytes than any signature or row has.
  private static let longestPaste = 8_000

  /// Whether the text is about more than the field that it was pasted into.
  private func tells(of person: PastedPerson, _ text: String) -> Bool {
    if text.contains("\t") { return !person.texts.isEmpty }
    guard case .detail(let field)? = form.focus else { return false }
    let others = person.texts.keys.filter { $0 != field }
    switch field {
    case .remarks, .department: return false
    case .givenNames, .familyName, .nativeName, .patronymic, .title, .email, .phone, .letter,
      .affiliation, .ministry, .capacity, .level, .contactConsent, .position:
      return person.texts.count > 1 ? person.isSure : !others.isEmpty && person.isSure
    }
  }

  /// Fills what is free; what is not, and what has no place, is kept in the remarks.
  private mutating func fill(with person: PastedPerson, in scene: Scene) -> Step {
    let fields = FormFields.inOrder(person.texts.keys.map(Line.detail))
    var values: [(id: Line, value: FormValue)] = []
    var unplaced = person.rest
    for line in fields {
      guard let value = value(of: person, at: line), value != form.value(of: line) else { continue }
      if isFree(line) {
        values.append((line, value))
      } else {
        unplaced.append(shownText(of: person, at: line, in: scene.register))
      }
    }
    if !unplaced.isEmpty { values.append((.detail(.remarks), remarks(with: unplaced))) }
    if form.isPicking { _ = form.press(.escape) }
    form.setValues(values)
    hint(at: person, unplaced: unplaced)
    offerMinistries(in: scene.register)
    dropStaleHints()
    lookForDuplicate(in: scene)
    check(in: scene, only: .detail(.email))
    let filled = values.count - (unplaced.isEmpty ? 0 : 1)
    if person.rowCount > 1 { return said(filled: filled, ofRows: person.rowCount) }
    return said(filled: filled, unplaced: unplaced)
  }

  private func value(of person: PastedPerson, at line: Line) -> FormValue? {
    guard case .detail(let field) = line, let text = person.texts[field] else { return nil }
    return person.isNew(field) ? .new(text) : FormFields.value(of: field, text)
  }

  /// `Position “Director”`, as it is said of what found its field taken.
  private func shownText(of person: PastedPerson, at line: Line, in register: Register) -> String {
    guard case .detail(let field) = line, let text = person.texts[field] else { return "" }
    let shown = person.isNew(field) ? text : register.shown(field, text)
    return "\(FormFields.label(of: line)) “\(shown)”"
  }

  /// Whether the field holds nothing that was typed.
  private func isFree(_ line: Line) -> Bool {
    if let proposal = proposed[line], form.value(of: line) == proposal { return true }
    if task == .register, line == .detail(.capacity), form.changed[line] == nil { return true }
    switch form.value(of: line) {
    case .text(let text): return text.cleaned.isEmpty
    case .nothing: return true
    case .choice, .new, .yes, .choices, nil: return false
    }
  }

  private func remarks(with unplaced: [String]) -> FormValue {
    let remarks = form.text(of: .detail(.remarks))
    let rest = say("not placed: \(unplaced.joined(separator: "; "))")
    return .text(remarks.isEmpty ? rest : "\(remarks); \(rest)")
  }

  private mutating func hint(at person: PastedPerson, unplaced: [String]) {
    if person.isNameGuessed {
      hint(.doubtful, say("is this the family name?"), at: .detail(.familyName))
    }
    if !unplaced.isEmpty {
      hint(.doubtful, say("move or delete what was not placed"), at: .detail(.remarks))
    }
  }

  private func said(filled: Int, ofRows count: Int) -> Step {
    let words = say(
      "Filled \(filled) fields from the first of \(count) rows. A file of all is imported on the list, Shift-F6."
    )
    return Step(message: Message(.note, words, hint: say("F5 takes it back")))
  }

  private func said(filled: Int, unplaced: [String]) -> Step {
    let rest = unplaced.joined(separator: "; ")
    let words =
      switch (filled, unplaced.isEmpty) {
      case (1, true): say("Filled 1 field with what was pasted.")
      case (_, true): say("Filled \(filled) fields with what was pasted.")
      case (1, false): say("Filled 1 field. Not placed, kept in Remarks: \(rest)")
      case (_, false): say("Filled \(filled) fields. Not placed, kept in Remarks: \(rest)")
      }
    return Step(message: Message(.note, words, hint: say("F5 takes it back")))
  }
}
