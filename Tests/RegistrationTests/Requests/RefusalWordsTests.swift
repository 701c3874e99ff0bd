import Testing

@testable import Registration

@Suite struct RefusalWords {
  @Test func `every refusal says what and what would help, and never an internal identifier`()
    throws
  {
    let desk = try RegistrationDesk()
    let seen = try desk.seen("09:05", by: "B Kim")
    let visit = try #require(desk.register.activity(desk.activity("visit")))
    let interior = try #require(Ministry.of("TUR", "tur.interior", "Ministry of Interior"))
    let (turkey, greece) = (try desk.state("TUR"), try desk.state("GRC"))
    let entry = try #require(desk.register.entries.first).id
    let person = try desk.participant("A-k3f9qz.2.1")
    let change = FieldChange(.position, was: "", now: "Expert")
    let name = "Ayşe DEMİR"
    let by = Operator("B Kim")
    let refusals: [Refusal] = [
      .noProgramme, .programmeAlreadyAdopted(try Programme.small().id), .unknownParticipant(person),
      .unknownAffiliation(turkey), .unknownMinistry(interior.id), .unknownActivity(visit.id),
      .nameless, .emailWithoutAddress("x"), .ministryOfAnotherState(interior, greece),
      .invalidValue(.capacity, "king"),
      .changedMeanwhile(change, isNow: "Adviser", by: by, at: seen.at),
      .changedMeanwhile(change, isNow: "", by: nil, at: nil), .nothingToChange, .nobodyChosen,
      .noBadgesLeft, .alreadyArrived(name: name, seen),
      .alreadyMarked(name: name, Marking(activity: visit.id, mark: .late, occurrence: seen)),
      .notMarked(name: name, visit.id), .notArrived(name: name),
      .alreadyDeparted(name: name, seen), .wrongStatus(name: name, .noShow, wanted: "no"),
      .outOfTheGroup(name: name, .withdrawn), .reasonMissing, .substituteOfAnotherState(name: name),
      .alreadyInTheChain(name: name), .sameRecord,
      .alreadyAboard(name: name, Journey(activity: visit.id, leg: .out, occurrence: seen)),
      .notAboard(name: name), .noBus(visit), .ministryNameless,
      .ministryNameTooShort("7"), .sameMinistry(interior),
      .ministryMergedMeanwhile("Interior", into: interior), .ministryExists(interior),
      .activityCancelled(visit, reason: "rain"), .activityExists(visit),
      .activityHasMarks(visit, count: 1), .activityHasMarks(visit, count: 2),
      .activityChangedMeanwhile(visit, by: by, at: seen.at), .invalidActivity("Give it a title."),
      .nothingToUndo, .nothingToRedo, .unknownEntry(entry), .undoneMeanwhile(entry),
      .noLongerApplies(entry, why: "because"), .adoptionStays, .exportStays,
      .issuedMeanwhile(.final, by: by), .issuedMeanwhile(.provisional, by: nil), .importIsEmpty,
      .registeredMeanwhile, .markedMeanwhile(name: name, visit.id),
    ]
    #expect(
      refusals.map(\.description) == [
        "This register has no programme yet. Open it with --programme.",
        "This register belongs to another programme. Choose another directory with --register.",
        "This person is no longer in the register. Go back to the list and look again.",
        "The programme has no state or body “TUR”. Choose one from the list.",
        "This ministry is no longer in the directory. Choose another.",
        "This activity is no longer in the programme. Choose another.",
        "A family name or an own-script name is needed.",
        "“x” is not an e-mail address. Write it as name@example.org, or leave it empty.",
        "“Ministry of Interior” belongs to TUR, not to GRC. Choose one of GRC.",
        "“king” is not a capacity. Choose one from the list.",
        "The position was changed meanwhile by B Kim at 09:05: it is “Adviser” now. "
          + "Look at it and save again.",
        "The position was changed meanwhile: it is empty now. Look at it and save again.",
        "Nothing would change.",
        "Nobody is chosen. Choose somebody first.",
        "This desk has no badge numbers left.",
        "Ayşe DEMİR arrived already, at 09:05 on 30 Oct, recorded by B Kim.",
        "Ayşe DEMİR is marked late already, at 09:05 on 30 Oct, recorded by B Kim.",
        "Ayşe DEMİR has no mark there.",
        "Ayşe DEMİR has not arrived. Record the arrival first.",
        "Ayşe DEMİR departed already, at 09:05 on 30 Oct, recorded by B Kim.",
        "Ayşe DEMİR is no-show: no.",
        "Ayşe DEMİR is withdrawn. Choose this person alone to bring them back.",
        "A reason is needed.",
        "A substitute for Ayşe DEMİR must be of the same state.",
        "Ayşe DEMİR has taken somebody's place already, or was substituted. Choose another person.",
        "These are one and the same record. Choose two.",
        "Ayşe DEMİR is on this bus already, since 09:05 on 30 Oct, recorded by B Kim.",
        "Ayşe DEMİR is not on this bus.",
        "No bus goes to “Visit”. Set one in the programme.",
        "The ministry needs a name in English.",
        "“7” is no name of a ministry. Type at least two letters, or choose one from the list.",
        "“Ministry of Interior” cannot be merged into itself. Choose another ministry.",
        "“Interior” was merged into “Ministry of Interior” meanwhile. Look at the list again.",
        "“Ministry of Interior” is in the directory already. Choose it, or merge the two.",
        "“Visit” was cancelled: rain. Undo that first.",
        "The programme has “Visit” under this identifier. Choose another identifier.",
        "“Visit” has 1 mark. Cancel it instead, or move the mark first.",
        "“Visit” has 2 marks. Cancel it instead, or move the marks first.",
        "“Visit” was changed meanwhile by B Kim at 09:05. Look at it and save again.",
        "Give it a title.",
        "You have nothing to undo.",
        "You have nothing to redo.",
        "This entry is not in the journal.",
        "This entry was undone already.",
        "This cannot be taken back by itself any more: because.",
        "The programme was adopted for good. Change it by a revision.",
        "A file that was exported cannot be taken back.",
        "B Kim issued the final list of participants meanwhile. Look at it, then issue the next revision.",
        "The provisional list of participants was issued meanwhile. Issue the next revision.",
        "The file has nobody to import.",
        "People were registered elsewhere while the file was read. Read the file again, "
          + "so that nobody is registered twice.",
        "The mark of Ayşe DEMİR was changed while the file was read. Read the file again.",
      ]
    )
  }
}
