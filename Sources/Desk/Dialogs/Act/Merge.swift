import Registration
import Text

/// One record going into another of the same person, with what that one takes over.
struct Merge {
  private let gone: Participant
  fileprivate let kept: Participant

  /// The merge; nil when one of the records is not there.
  init?(_ gone: ParticipantID, into kept: ParticipantID, in register: Register) {
    guard let gone = register[gone], let kept = register[kept] else { return nil }
    self.gone = gone
    self.kept = kept
  }

  /// Fields that are empty in the record that stays take over what the other has.
  var request: Request { .merge(gone.id, into: kept.id, changes) }

  private var changes: [FieldChange] {
    Field.allCases.compactMap { field in
      let (was, now) = (kept.details.text(of: field), gone.details.text(of: field))
      return was.isEmpty && !now.isEmpty ? FieldChange(field, was: was, now: now) : nil
    }
  }

  // MARK: - Words

  fileprivate func lines(in register: Register) -> [String] {
    let taken = changes.map { "\($0.field.label) “\(register.shown($0.field, $0.now))”" }
    return [
      words(for: gone, in: register), say("goes into"), words(for: kept, in: register), "",
      taken.isEmpty
        ? say(
          """
          Its badge then finds the other record, which takes over the marks and the arrival that it \
          does not have.
          """
        )
        : say(
          """
          Its badge then finds the other record, which takes over the marks and the arrival that it \
          does not have, and \(taken.joined(separator: ", ")).
          """
        ),
    ]
  }

  private func words(for person: Participant, in register: Register) -> String {
    let state = register.shortName(of: person.details.affiliation)
    return [
      "\(person.badge)  \(register.fullName(of: person))", state, register.ministryName(of: person),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension ConfirmDialog {
  /// Asks once more before two records become one.
  init(_ merge: Merge, in register: Register) {
    self.init(
      say("Merge two records of one person"),
      lines: merge.lines(in: register),
      deed: say("makes them one"),
      request: merge.request
    )
  }
}
