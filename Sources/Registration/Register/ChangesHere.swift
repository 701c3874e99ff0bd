/// What the desk itself changed of what letters and files said of people, field by field.
///
/// A file that comes later may still say the old, which is no news, or something else again, which clashes.
package struct ChangesHere: Sendable {
  private var changes: [Key: Change] = [:]
  private var expectations: [ParticipantID: Expectation] = [:]

  private struct Key: Hashable, Sendable {
    let person: ParticipantID
    let field: Field
  }

  /// One field's change at the desk.
  package struct Change: Hashable, Sendable {
    /// What the last file, or whoever registered the person, gave.
    package let given: String
    /// The entry that last changed it here.
    package fileprivate(set) var by: Stamp
  }

  /// The change at the desk of where somebody is expected.
  package struct Expectation: Hashable, Sendable {
    /// What the last file, or whoever registered the person, gave; nil is all activities.
    package let given: [ActivityID]?
    /// The entry that last changed it here.
    package let by: Stamp
  }

  /// Reads the entries that stand, once.
  package init(_ register: Register) {
    let entries = register.entries
    for place in entries.indices where entries.isUnusual(at: place) {
      let entry = entries[place]
      guard entry.undoes == nil, register.isEffective(entry.id) else { continue }
      let isOfFile = entry.facts.contains { if case .broughtIn = $0 { true } else { false } }
      for case .amended(let person, let fields) in entry.facts {
        for change in fields {
          take(change, of: Key(person: person, field: change.field), isOfFile, entry.stamp)
        }
      }
      for case .expectationSet(let person, let from, let to) in entry.facts {
        let given = expectations[person].map(\.given) ?? from
        expectations[person] =
          isOfFile || to == given ? nil : Expectation(given: given, by: entry.stamp)
      }
    }
  }

  /// The field's change at the desk; nil when it is as it was given.
  package func change(of field: Field, of person: ParticipantID) -> Change? {
    changes[Key(person: person, field: field)]
  }

  /// The change at the desk of where somebody is expected; nil when it is as it was given.
  package func expectation(of person: ParticipantID) -> Expectation? { expectations[person] }

  private mutating func take(_ change: FieldChange, of key: Key, _ isOfFile: Bool, _ by: Stamp) {
    let given = changes[key]?.given ?? change.was
    changes[key] = isOfFile || change.now == given ? nil : Change(given: given, by: by)
  }
}
