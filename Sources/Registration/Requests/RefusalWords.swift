import Text

/// What the operator reads: what is not possible, and what would help.
extension Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noProgramme: say("This register has no programme yet. Open it with --programme.")
    case .programmeAlreadyAdopted:
      say("This register belongs to another programme. Choose another directory with --register.")
    case .unknownParticipant:
      say("This person is no longer in the register. Go back to the list and look again.")
    case .unknownAffiliation(let code):
      say("The programme has no state or body “\(code)”. Choose one from the list.")
    case .unknownMinistry: say("This ministry is no longer in the directory. Choose another.")
    case .unknownActivity: say("This activity is no longer in the programme. Choose another.")
    case .nameless: say("A family name or an own-script name is needed.")
    case .emailWithoutAddress(let text):
      say("“\(text)” is not an e-mail address. Write it as name@example.org, or leave it empty.")
    case .ministryOfAnotherState(let ministry, let code):
      say(
        "“\(ministry.name)” belongs to \(ministry.affiliation), not to \(code). Choose one of \(code)."
      )
    case .invalidValue(let field, let text):
      say("“\(text)” is not a \(field.label). Choose one from the list.")
    case .changedMeanwhile(let change, let now, let by, let at):
      Self.changed(change.field, now.isEmpty ? say("empty") : "“\(now)”", by, at)
    case .nothingToChange: say("Nothing would change.")
    case .nobodyChosen: say("Nobody is chosen. Choose somebody first.")
    case .noBadgesLeft: say("This desk has no badge numbers left.")
    case .alreadyArrived(let name, let seen):
      say("\(name) arrived already, at \(Self.clock(seen)), recorded by \(seen.by).")
    case .alreadyMarked(let name, let marking):
      say(
        """
        \(name) is marked \(marking.mark.words) already, at \(Self.clock(marking.occurrence)), \
        recorded by \(marking.occurrence.by).
        """
      )
    case .notMarked(let name, _): say("\(name) has no mark there.")
    case .notArrived(let name): say("\(name) has not arrived. Record the arrival first.")
    case .alreadyDeparted(let name, let seen):
      say("\(name) departed already, at \(Self.clock(seen)), recorded by \(seen.by).")
    case .wrongStatus(let name, let status, let wanted):
      say("\(name) is \(status.words): \(wanted).")
    case .outOfTheGroup(let name, let status):
      say("\(name) is \(status.words). Choose this person alone to bring them back.")
    case .reasonMissing: say("A reason is needed.")
    case .substituteOfAnotherState(let name):
      say("A substitute for \(name) must be of the same state.")
    case .alreadyInTheChain(let name):
      say("\(name) has taken somebody's place already, or was substituted. Choose another person.")
    case .sameRecord: say("These are one and the same record. Choose two.")
    case .alreadyAboard(let name, let journey):
      say(
        """
        \(name) is on this bus already, since \(Self.clock(journey.occurrence)), recorded by \
        \(journey.occurrence.by).
        """
      )
    case .notAboard(let name): say("\(name) is not on this bus.")
    case .noBus(let activity): say("No bus goes to “\(activity.title)”. Set one in the programme.")
    case .ministryNameless: say("The ministry needs a name in English.")
    case .ministryNameTooShort(let name):
      say(
        "“\(name)” is no name of a ministry. Type at least two letters, or choose one from the list."
      )
    case .sameMinistry(let ministry):
      say("“\(ministry.name)” cannot be merged into itself. Choose another ministry.")
    case .ministryMergedMeanwhile(let name, let ministry):
      say("“\(name)” was merged into “\(ministry.name)” meanwhile. Look at the list again.")
    case .ministryExists(let ministry):
      say("“\(ministry.name)” is in the directory already. Choose it, or merge the two.")
    case .activityCancelled(let activity, let reason):
      say("“\(activity.title)” was cancelled: \(reason). Undo that first.")
    case .activityExists(let activity):
      say("The programme has “\(activity.title)” under this identifier. Choose another identifier.")
    case .activityHasMarks(let activity, let count):
      count == 1
        ? say("“\(activity.title)” has 1 mark. Cancel it instead, or move the mark first.")
        : say("“\(activity.title)” has \(count) marks. Cancel it instead, or move the marks first.")
    case .activityChangedMeanwhile(let activity, let by, let at):
      Self.changed(activity, by, at)
    case .invalidActivity(let why): why
    case .nothingToUndo: say("You have nothing to undo.")
    case .nothingToRedo: say("You have nothing to redo.")
    case .unknownEntry: say("This entry is not in the journal.")
    case .undoneMeanwhile: say("This entry was undone already.")
    case .noLongerApplies(_, let why): say("This cannot be taken back by itself any more: \(why).")
    case .adoptionStays: say("The programme was adopted for good. Change it by a revision.")
    case .exportStays: say("A file that was exported cannot be taken back.")
    case .issuedMeanwhile(let kind, let by):
      by.map {
        say("\($0) issued the \(kind.words) meanwhile. Look at it, then issue the next revision.")
      }
        ?? say("The \(kind.words) was issued meanwhile. Issue the next revision.")
    case .importIsEmpty: say("The file has nobody to import.")
    case .markedMeanwhile(let name, _):
      say("The mark of \(name) was changed while the file was read. Read the file again.")
    case .movedMeanwhile(let name):
      say("\(name) was changed while the file was read. Read the file again.")
    case .registeredMeanwhile:
      say(
        """
        People were registered elsewhere while the file was read. Read the file again, so that nobody \
        is registered twice.
        """
      )
    }
  }

  private static func clock(_ occurrence: Occurrence) -> String {
    say("\(occurrence.at.time) on \(occurrence.at.day.dayAndMonth)")
  }

  private static func changed(
    _ field: Field,
    _ now: String,
    _ by: Operator?,
    _ at: Moment?
  ) -> String {
    guard let by, let at else {
      return say(
        "The \(field.label) was changed meanwhile: it is \(now) now. Look at it and save again."
      )
    }
    return say(
      """
      The \(field.label) was changed meanwhile by \(by) at \(at.time): it is \(now) now. \
      Look at it and save again.
      """
    )
  }

  private static func changed(_ activity: Activity, _ by: Operator?, _ at: Moment?) -> String {
    guard let by, let at else {
      return say("“\(activity.title)” was changed meanwhile. Look at it and save again.")
    }
    return say(
      "“\(activity.title)” was changed meanwhile by \(by) at \(at.time). Look at it and save again."
    )
  }
}
