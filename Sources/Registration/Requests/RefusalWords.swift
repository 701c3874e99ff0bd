/// What the operator reads: what is not possible, and what would help.
extension Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noProgramme: "This register has no programme yet. Open it with --programme."
    case .programmeAlreadyAdopted:
      "This register belongs to another programme. Choose another directory with --register."
    case .unknownParticipant:
      "This person is no longer in the register. Go back to the list and look again."
    case .unknownAffiliation(let code):
      "The programme has no state or body “\(code)”. Choose one from the list."
    case .unknownMinistry: "This ministry is no longer in the directory. Choose another."
    case .unknownActivity: "This activity is no longer in the programme. Choose another."
    case .nameless: "A family name or an own-script name is needed."
    case .emailWithoutAddress(let text):
      "“\(text)” is not an e-mail address. Write it as name@example.org, or leave it empty."
    case .ministryOfAnotherState(let ministry, let code):
      "“\(ministry.name)” belongs to \(ministry.affiliation), not to \(code). Choose one of \(code)."
    case .invalidValue(let field, let text):
      "“\(text)” is not a \(field.label). Choose one from the list."
    case .changedMeanwhile(let change, let now, let by, let at):
      "The \(change.field.label) was changed meanwhile\(Self.by(by, at)): it is \(Self.quoted(now)) now. "
        + "Look at it and save again."
    case .nothingToChange: "Nothing would change."
    case .nobodyChosen: "Nobody is chosen. Choose somebody first."
    case .noBadgesLeft: "This desk has no badge numbers left."
    case .alreadyArrived(let name, let seen):
      "\(name) arrived already, at \(Self.clock(seen)), recorded by \(seen.by)."
    case .alreadyMarked(let name, let marking):
      "\(name) is marked \(marking.mark.rawValue) already, at \(Self.clock(marking.occurrence)), "
        + "recorded by \(marking.occurrence.by)."
    case .notMarked(let name, _): "\(name) has no mark there."
    case .notArrived(let name): "\(name) has not arrived. Record the arrival first."
    case .alreadyDeparted(let name, let seen):
      "\(name) departed already, at \(Self.clock(seen)), recorded by \(seen.by)."
    case .wrongStatus(let name, let status, let wanted): "\(name) is \(status.rawValue): \(wanted)."
    case .outOfTheGroup(let name, let status):
      "\(name) is \(status.rawValue). Choose this person alone to bring them back."
    case .reasonMissing: "A reason is needed."
    case .substituteOfAnotherState(let name): "A substitute for \(name) must be of the same state."
    case .alreadyInTheChain(let name):
      "\(name) has taken somebody's place already, or was substituted. Choose another person."
    case .sameRecord: "These are one and the same record. Choose two."
    case .alreadyAboard(let name, let journey):
      "\(name) is on this bus already, since \(Self.clock(journey.occurrence)), "
        + "recorded by \(journey.occurrence.by)."
    case .notAboard(let name): "\(name) is not on this bus."
    case .noBus(let activity): "No bus goes to “\(activity.title)”. Set one in the programme."
    case .ministryNameless: "The ministry needs a name in English."
    case .ministryExists(let ministry):
      "“\(ministry.name)” is in the directory already. Choose it, or merge the two."
    case .activityCancelled(let activity, let reason):
      "“\(activity.title)” was cancelled: \(reason). Undo that first."
    case .activityExists(let activity):
      "The programme has “\(activity.title)” under this identifier. Choose another identifier."
    case .activityHasMarks(let activity, let count):
      "“\(activity.title)” has \(count) \(count == 1 ? "mark" : "marks"). Cancel it instead, or move the marks first."
    case .activityChangedMeanwhile(let activity, let by, let at):
      "“\(activity.title)” was changed meanwhile\(Self.by(by, at)). Look at it and save again."
    case .invalidActivity(let why): why
    case .nothingToUndo: "You have nothing to undo."
    case .nothingToRedo: "You have nothing to redo."
    case .unknownEntry: "This entry is not in the journal."
    case .undoneMeanwhile: "This entry was undone already."
    case .noLongerApplies(_, let why): "This cannot be taken back by itself any more: \(why)."
    case .adoptionStays: "The programme was adopted for good. Change it by a revision."
    case .exportStays: "A file that was exported cannot be taken back."
    case .importIsEmpty: "The file has nobody to import."
    case .registeredMeanwhile:
      "People were registered elsewhere while the file was read. Read the file again, so that nobody is registered twice."
    }
  }

  private static func clock(_ occurrence: Occurrence) -> String {
    "\(occurrence.at.time) on \(occurrence.at.day.day) \(occurrence.at.day.monthName)"
  }

  private static func by(_ by: Operator?, _ at: Moment?) -> String {
    (by.map { " by \($0)" } ?? "") + (at.map { " at \($0.time)" } ?? "")
  }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? "empty" : "“\(text)”"
  }
}
