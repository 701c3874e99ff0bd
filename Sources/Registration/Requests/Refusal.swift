/// Why the rules of the register say no; nothing was changed.
package enum Refusal: Error, Hashable, Sendable {
  case noProgramme
  case programmeAlreadyAdopted(ProgrammeID)
  case unknownParticipant(ParticipantID)
  case unknownAffiliation(AffiliationCode)
  case unknownMinistry(MinistryID)
  case unknownActivity(ActivityID)
  /// Neither a family name nor an own-script name.
  case nameless
  case emailWithoutAddress(String)
  case ministryOfAnotherState(Ministry, AffiliationCode)
  /// Somebody else changed the field meanwhile.
  case changedMeanwhile(FieldChange, isNow: String, by: Operator?, at: Moment?)
  case nothingToChange
  case alreadyArrived(name: String, Occurrence)
  case alreadyMarked(name: String, Marking)
  case notMarked(name: String, ActivityID)
  case notArrived(name: String)
  case alreadyDeparted(name: String, Occurrence)
  /// The act does not apply to somebody of this status.
  case wrongStatus(name: String, Standing.Status, wanted: String)
  case reasonMissing
  case activityCancelled(Activity, reason: String)
  case substituteOfAnotherState(name: String)
  case sameRecord
  case alreadyAboard(name: String, Journey)
  case notAboard(name: String)
  case noBus(Activity)
  case ministryExists(Ministry)
  case activityExists(Activity)
  case activityHasMarks(Activity, count: Int)
  case invalidActivity(String)
  case nothingToUndo
  case nothingToRedo
  case unknownEntry(EntryID)
  /// Later entries changed what the entry did: which, in words.
  case undoneMeanwhile(EntryID)
  case noLongerApplies(EntryID, why: String)
  case importIsEmpty
  /// Others registered people, or took some away, after the file was matched against the register.
  case registeredMeanwhile
  /// Somebody wrote or took back the person's mark there after the sheet was matched against the register.
  case markedMeanwhile(name: String, ActivityID)
  /// Where the person stands or is expected is another thing than when the file was matched.
  case movedMeanwhile(name: String)
  case nobodyChosen
  case noBadgesLeft
  case invalidValue(Field, String)
  /// Somebody out of it comes back only when chosen alone, never within a group.
  case outOfTheGroup(name: String, Standing.Status)
  /// The one chosen as substitute has a place taken already, or had their own taken.
  case alreadyInTheChain(name: String)
  case ministryNameless
  /// A digit or a lone letter is a slip, not a name.
  case ministryNameTooShort(String)
  /// A ministry cannot go into itself.
  case sameMinistry(Ministry)
  /// The ministry went into another meanwhile.
  case ministryMergedMeanwhile(String, into: Ministry)
  case activityChangedMeanwhile(Activity, by: Operator?, at: Moment?)
  case adoptionStays
  case exportStays
  /// Somebody else issued a list of this kind while this one was made.
  case issuedMeanwhile(IssuedList.Kind, by: Operator?)
}
