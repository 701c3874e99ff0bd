/// Something that happened, as the journal keeps it for ever.
///
/// Cases are added, never changed in meaning or spelling.
///
/// A fact carries what it replaced, so that `undone` of it restores exactly that, and so that it can be told whether it still
/// stands. One request's facts are one entry: all of them or none.
package indirect enum Fact: Hashable, Sendable {
  case programmeAdopted(Programme)
  case programmeRevised(from: Programme, to: Programme)
  /// The participant's identity is the entry's and the fact's place in it.
  case registered(NewParticipant, badge: Badge)
  case amended(ParticipantID, [FieldChange])
  /// Confirmed, arrived, departed, no-show, withdrawn, reinstated, substituted, merged, unmerged.
  case moved(Move)
  case expectationSet(ParticipantID, from: [ActivityID]?, to: [ActivityID]?)
  case marked(MarkChange)
  case boarded(BoardChange)
  case ministryAdded(Ministry)
  case ministryRenamed(from: Ministry, to: Ministry)
  case ministriesMerged(MinistryID, into: MinistryID)
  /// Stands after `after`, first when nil.
  case activityAdded(Activity, after: ActivityID?)
  case activityChanged(from: Activity, to: Activity)
  case activityCancelled(ActivityID, reason: String)
  case exported(Export)
  /// A numbered revision of the list of participants.
  case listIssued(IssuedList)
  /// The other facts of the entry came from this file, named without its directory.
  case broughtIn(file: String)
  /// The inverse of a fact: puts back what it replaced.
  case undone(Fact)
}

extension Fact {
  /// The fact that takes this one back.
  package var inverse: Fact {
    if case .undone(let fact) = self { fact } else { .undone(self) }
  }
}
