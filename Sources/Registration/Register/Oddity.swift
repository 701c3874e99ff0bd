/// Something in the entries that makes no sense: kept there, skipped in the state where it must be, and listed.
package struct Oddity: Hashable, Sendable {
  package let entry: EntryID
  /// The fact's place in the entry, from 1; 0 for the entry itself.
  package let place: Int
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case entryTwice
    case undoesUnknownEntry(EntryID)
    case programmeTwice(ProgrammeID)
    case noProgramme
    case unknownParticipant(ParticipantID)
    case registeredTwice(ParticipantID)
    case badgeTwice(Badge)
    /// What the fact says it replaced was not there: somebody else had changed it.
    case replacesAnother(String)
    case unknownValue(Field, String)
    case unknownMinistry(MinistryID)
    case ministryTwice(MinistryID)
    case ministriesMergedInACircle(MinistryID)
    case unknownActivity(ActivityID)
    case activityTwice(ActivityID)
  }
}

extension Oddity: CustomStringConvertible {
  package var description: String {
    place == 0 ? "entry \(entry): \(words)" : "entry \(entry), fact \(place): \(words)"
  }

  private var words: String {
    switch kind {
    case .entryTwice: "has been read before"
    case .undoesUnknownEntry(let id): "takes back entry \(id), which is not there"
    case .programmeTwice(let id): "adopts programme \(id) although one is adopted"
    case .noProgramme: "changes a programme although none is adopted"
    case .unknownParticipant(let id): "speaks of participant \(id), who is not registered"
    case .registeredTwice(let id): "registers participant \(id) again"
    case .badgeTwice(let badge): "gives badge \(badge), which somebody has"
    case .replacesAnother(let what): "replaces a \(what) that was not there"
    case .unknownValue(let field, let text):
      "sets \(field.rawValue) to “\(text)”, which it cannot be"
    case .unknownMinistry(let id): "speaks of ministry \(id), which is not in the directory"
    case .ministryTwice(let id): "adds ministry \(id), which is in the directory"
    case .ministriesMergedInACircle(let id): "merges ministry \(id) into itself"
    case .unknownActivity(let id): "speaks of activity \(id), which is not in the programme"
    case .activityTwice(let id): "adds activity \(id), which is in the programme"
    }
  }
}
