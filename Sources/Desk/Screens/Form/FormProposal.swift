import Canvas
import Registration
import Text

/// Of which delegation the next new person is likely to be: the last one's who was registered, or the one that is open.
struct FormProposal: Hashable, Sendable {
  let affiliation: AffiliationCode
  var ministry: MinistryID?
  var letter = ""
  /// Whose it is: a person's name or a delegation's.
  let source: String

  /// The delegation that is open.
  init(of code: AffiliationCode, in register: Register) {
    affiliation = code
    source = register.shortName(of: code)
  }

  /// The delegation, ministry and letter of somebody who was just registered.
  init(like person: Participant, in register: Register) {
    affiliation = person.details.affiliation
    ministry = person.details.ministry
    letter = person.details.letter
    source = register.name(of: person)
  }

  fileprivate var values: [ParticipantForm.Line: FormValue] {
    var values: [ParticipantForm.Line: FormValue] = [
      .detail(.affiliation): .choice(affiliation.text)
    ]
    if let ministry { values[.detail(.ministry)] = .choice(ministry.text) }
    if !letter.isEmpty { values[.detail(.letter)] = .text(letter) }
    return values
  }
}

extension ParticipantForm {
  /// Fills in what is proposed for a new person, visibly so; it counts as nothing typed.
  mutating func propose(_ proposal: FormProposal, in scene: Scene) {
    guard task == .register, form.value(of: .detail(.affiliation)) == .nothing,
      scene.register.affiliation(proposal.affiliation) != nil
    else { return }
    for (line, value) in proposal.values { form.begin(line, with: value) }
    offerMinistries(in: scene.register)
    proposed = proposal.values
    for line in proposal.values.keys {
      hint(.note, say("as for \(proposal.source); Shift-F8 clears"), at: line)
    }
  }

  /// The fields that still hold what was proposed, in the form's order.
  var proposedLines: [Line] {
    FormFields.inOrder(proposed.keys.filter { form.value(of: $0) == proposed[$0] })
  }

  /// Empties the fields that still hold what was proposed, in one step.
  mutating func dropProposal(in scene: Scene) -> Step {
    form.setValues(proposedLines.map { ($0, $0 == .detail(.letter) ? .text("") : .nothing) })
    dropStaleHints()
    offerMinistries(in: scene.register)
    return .say(.note, say("What was proposed is cleared. F5 brings it back."))
  }

  /// A letter that was proposed for one state means nothing for another.
  mutating func dropProposedLetter() {
    let (state, letter) = (Line.detail(.affiliation), Line.detail(.letter))
    guard let proposal = proposed[letter], form.value(of: letter) == proposal,
      form.value(of: state) != proposed[state]
    else { return }
    form.setValue(.text(""), for: letter)
    dropStaleHints()
  }
}
