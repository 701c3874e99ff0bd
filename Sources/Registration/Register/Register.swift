/// The state of one programme's registration: all entries folded, in the order of (t, desk, number).
///
/// A pure value. `facts(granting:stamped:)` knows all the rules and may refuse; `apply` never does. Only the session holds a
/// register: everyone else is shown it, since a second copy would make each change cost a copy of everything.
package struct Register: Sendable {
  /// The edition as adopted and since revised, with its activities and ministries as they are now; nil until one is adopted.
  package internal(set) var programme: Programme?
  /// In the order of registration, merged records included.
  package internal(set) var participants: [Participant] = []
  /// Where in `participants` each person stands.
  var rows: [ParticipantID: Int] = [:]
  /// The highest badge number given by each letter's desks; a number is never used again.
  var lastBadgeNumber: [UInt8: UInt32] = [:]
  /// Ministries that were merged, each with the one it went into.
  var mergedMinistries: [MinistryID: MinistryID] = [:]
  /// Activities that were cancelled, with the reason.
  package internal(set) var cancellations: [ActivityID: String] = [:]
  /// Everything that happened, oldest first.
  package internal(set) var entries: [Entry] = []
  /// The entries that take back another, by what they take back, oldest first.
  var undoers: [EntryID: [EntryID]] = [:]

  package init() {}
}
