/// What is asked of the register.
///
/// It grants facts or refuses with words; nothing else changes it.
package indirect enum Request: Hashable, Sendable {
  case adoptProgramme(Programme)
  case reviseProgramme(Programme)

  /// Registers one person, with a ministry that is new in the directory if given; `hereNow` hands over the badge in the
  /// same entry.
  case register(NewParticipant, newMinistry: MinistryDraft? = nil, hereNow: Bool)
  /// Registers many and amends known ones: one request, one entry, one undo.
  case bringIn(Import)
  /// Refused when a field no longer has the value that the change says it had; a new ministry becomes the person's.
  case amend(ParticipantID, [FieldChange], newMinistry: MinistryDraft? = nil)

  case confirm([ParticipantID])
  /// Hands over badges. `at` is when it happened, nil for now.
  case arrive([ParticipantID], at: Moment?)
  case depart([ParticipantID], at: Moment?)
  case markNoShow([ParticipantID])
  case withdraw([ParticipantID], reason: String)
  case reinstate([ParticipantID], reason: String)
  /// B takes A's place, letter and expected activities to come; A's marks stay A's.
  case substitute(ParticipantID, by: Substitute)
  /// The first record goes into the second, which takes over the changes and the marks it has not itself.
  case merge(ParticipantID, into: ParticipantID, [FieldChange])
  case unmerge(ParticipantID)
  case expect([ParticipantID], at: [ActivityID]?)
  /// These people are expected at what is added and not at what is removed; their other activities stay as they are.
  case changeExpected([ParticipantID], adding: [ActivityID], removing: [ActivityID])
  /// These people are expected at the activity, and nobody else is.
  case expectOnly([ParticipantID], at: ActivityID)

  /// Writes a mark for one person or many; `at` is when it happened, nil for now.
  case mark([ParticipantID], at: ActivityID, Mark, happened: Moment?, note: String)
  /// The same for those of them who have no mark there by then: whatever stands, others' too, stays as it is.
  case markRest([ParticipantID], at: ActivityID, Mark, note: String)
  case unmark([ParticipantID], at: ActivityID)
  /// Marks made at the wrong activity go to the right one.
  case moveMarks([ParticipantID], from: ActivityID, to: ActivityID)
  case board([ParticipantID], to: ActivityID, Journey.Leg)
  case unboard([ParticipantID], to: ActivityID, Journey.Leg)

  case addMinistry(MinistryDraft)
  case renameMinistry(MinistryID, to: MinistryDraft)
  case mergeMinistries(MinistryID, into: MinistryID)
  case addActivity(Activity, after: ActivityID?)
  case changeActivity(from: Activity, to: Activity)
  case cancelActivity(ActivityID, reason: String)

  case recordExport(Export)
  /// Refused when the revision is not the next one of its kind any more.
  case issueList(IssuedList)
  /// This operator's last request that still stands.
  case undo
  /// This operator's last undo, as long as nothing was asked since.
  case redo
  /// One entry, whoever's, where it still applies.
  case undoEntry(EntryID)
}

/// Who takes a substituted person's place.
package enum Substitute: Hashable, Sendable {
  /// Somebody not in the register yet; letter and expected activities are taken over.
  case new(Details, hereNow: Bool)
  /// Somebody who is on the list already.
  case registered(ParticipantID)
}

/// A ministry without an identity yet.
package struct MinistryDraft: Hashable, Sendable {
  package var affiliation: AffiliationCode
  package var name: String
  package var nativeName: String
  package var abbreviations: [String]

  package init(
    affiliation: AffiliationCode,
    name: String,
    nativeName: String = "",
    abbreviations: [String] = []
  ) {
    self.affiliation = affiliation
    self.name = name
    self.nativeName = nativeName
    self.abbreviations = abbreviations
  }
}
