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

  /// One field that differs.
  package struct Difference: Hashable, Sendable {
    package let change: FieldChange
    /// The entry by which the desk changed the field after it was given: what it did stands unless told otherwise.
    package let changedHere: Stamp?
  }

  /// What the register is asked for; nil when every field was changed here and that is not to be written over.
  package func amendment(overwriting: Bool) -> Import.Amendment? {
    amendment(of: differences.filter { overwriting || $0.changedHere == nil }.map(\.change.field))
  }

  /// The same of these fields only; nil when it is none of them.
  package func amendment(of fields: [Field]) -> Import.Amendment? {
    let changes = differences.map(\.change).filter { fields.contains($0.field) }
    guard !changes.isEmpty else { return nil }
    return Import.Amendment(
      participant: participant,
      changes: changes,
      newMinistry: fields.contains(.ministry) ? newMinistry : nil
    )
  }

  /// The same with the new ministry as the first row that named it wrote it.
  func naming(_ ministry: MinistryDraft?) -> PlannedChange {
    guard let ministry else { return self }
    let named = differences.map { difference in
      guard difference.change.field == .ministry else { return difference }
      let change = FieldChange(.ministry, was: difference.change.was, now: ministry.name)
      return Difference(change: change, changedHere: difference.changedHere)
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
    let was = Self.shown(register.shown(change.field, change.was))
    let isNewName = change.field == .ministry && MinistryID(change.now) == nil
    let now = Self.shown(isNewName ? change.now : register.shown(change.field, change.now))
    let words = "\(change.field.label): \(was) -> \(now)"
    guard let by = changedHere else { return words }
    return words + " (" + say("changed here by \(by.by), \(by.at.day) \(by.at.time)") + ")"
  }

  private static func shown(_ text: String) -> String { text.isEmpty ? "-" : text }
}
