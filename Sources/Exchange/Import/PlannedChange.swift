import Registration
import Text

/// What a file says of a known person otherwise than the register, field by field.
package struct PlannedChange: Hashable, Sendable {
  package let person: KnownPerson
  package let participant: ParticipantID
  /// By what the row's person is known.
  package let reason: KnownPerson.Reason
  /// In the fields' order.
  package let differences: [Difference]
  /// The ministry that the directory does not have, where the row names one.
  package let newMinistry: MinistryDraft?

  /// One field that differs, or where the person stands or is expected.
  package struct Difference: Hashable, Sendable {
    package let content: Content
    /// The entry by which the desk changed it after it was given: what it did stands unless told otherwise.
    package let changedHere: Stamp?

    /// What differs.
    package enum Content: Hashable, Sendable {
      case field(FieldChange)
      case expectation(Import.Amendment.Expectation)
      case progress(Import.Amendment.Progress)
    }
  }

  /// What the register is asked for; nil when every field was changed here and that is not to be written over.
  package func amendment(overwriting: Bool) -> Import.Amendment? {
    amendment.only(Set(differences.filter { overwriting || $0.changedHere == nil }.map(\.matter)))
  }

  /// All that differs.
  private var amendment: Import.Amendment {
    var amendment = Import.Amendment(
      participant: participant,
      changes: [],
      newMinistry: newMinistry
    )
    for difference in differences {
      switch difference.content {
      case .field(let change): amendment.changes.append(change)
      case .expectation(let expectation): amendment.expectation = expectation
      case .progress(let progress): amendment.progress = progress
      }
    }
    return amendment
  }

  /// The same with the new ministry as the first row that named it wrote it.
  func naming(_ ministry: MinistryDraft?) -> PlannedChange {
    guard let ministry else { return self }
    let named = differences.map { difference in
      guard case .field(let change) = difference.content, change.field == .ministry else {
        return difference
      }
      let named = FieldChange(.ministry, was: change.was, now: ministry.name)
      return Difference(content: .field(named), changedHere: difference.changedHere)
    }
    return PlannedChange(
      person: person,
      participant: participant,
      reason: reason,
      differences: named,
      newMinistry: ministry
    )
  }

  /// How many fields clash with changes made here.
  package var clashCount: Int { differences.count { $0.changedHere != nil } }
}

extension PlannedChange.Difference {
  /// `position: Expert -> Director`, with who changed it here, if anybody did.
  package func words(in register: Register) -> String {
    let words =
      switch content {
      case .field(let change): Self.words(change, in: register)
      case .expectation(let change):
        say("expected at: \(Self.words(change.was)) -> \(Self.words(change.now))")
      case .progress(let change):
        say("status: \(change.was.words) -> \(change.now.words)")
      }
    guard let by = changedHere else { return words }
    return words + " (" + say("changed here by \(by.by), \(by.at.day) \(by.at.time)") + ")"
  }

  /// What it is about.
  package var matter: Import.Matter {
    switch content {
    case .field(let change): .field(change.field)
    case .expectation: .expectation
    case .progress: .status
    }
  }

  private static func words(_ change: FieldChange, in register: Register) -> String {
    let was = shown(register.shown(change.field, change.was))
    let isNewName = change.field == .ministry && MinistryID(change.now) == nil
    let now = shown(isNewName ? change.now : register.shown(change.field, change.now))
    // Ministries of two states may bear one name.
    if was == now { return "\(change.field.label): \(shown(change.was)) -> \(shown(change.now))" }
    return "\(change.field.label): \(was) -> \(now)"
  }

  private static func words(_ activities: [ActivityID]?) -> String {
    guard let activities else { return say("everything") }
    return activities.isEmpty
      ? say("nothing") : activities.map(\.text).joined(separator: ", ")
  }

  private static func shown(_ text: String) -> String { text.isEmpty ? "-" : text }
}
