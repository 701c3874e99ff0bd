/// What an operator can ask of a screen.
///
/// Their descriptions stand in one table, `ActionTable.swift`; the raw value names the action in `regdesk keys`.
package enum Action: String, CaseIterable, Hashable, Sendable {
  case help
  case goTo = "go-to"
  case palette
  case undo
  case redo
  case repaint
  case stay
  case quit
  case drafts

  case move
  case open
  case back
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case type
  case options
  case export
  case importFile = "import"
  case safety = "back-up"
  case papers
  case newParticipant = "new"
  case act
  case history

  case markArrived = "arrived"
  case writeMark = "write-mark"
  case chooseMark = "choose-mark"
  case chooseActivity = "choose-activity"
  case rollCall = "roll-call"
  case markDelegation = "mark-delegation"
  case onlyMissing = "only-missing"
  case moveMarks = "move-marks"
  case note
  case otherParts = "other-parts"
  case expectOnly = "expect-only"

  case markPresent = "present"
  case markLate = "late"
  case markExcused = "excused"
  case markAbsent = "absent"
  case unmark = "no-mark"
  case markLit = "mark-lit"
  case markShown = "mark-shown"
  case moveCell = "move-cell"
  case otherPane = "filter-or-grid"
  case peopleOrStates = "people-or-states"

  case save
  case pick
  case nextField = "next-field"
  case moveField = "move-field"
  case change
  case discardDraft = "discard-draft"
  case carryOver = "carry-over"
  case dropProposal = "drop-proposal"
  case startAnew = "start-anew"
  case undoTyping = "undo-typing"
  case redoTyping = "redo-typing"
  case openDuplicate = "open-duplicate"
  case edit
  case choose
  case apply
  case write
  case read
  case confirm
  case overwrite
  case keepPreset = "keep-preset"
  case dropPreset = "drop-preset"
  case skipInvalid = "skip-invalid"
  case takeOrLeave = "take-or-leave"
  case takeShown = "take-shown"
  case otherRows = "other-rows"
  case nextProblem = "next-problem"
  case readAs = "read-as"
  case undoEntry = "undo-entry"
  case otherSubject = "other-subject"
  case shiftActivities = "shift-activities"
  case editActivity = "edit-activity"
  case addActivity = "add-activity"
  case cancelActivity = "cancel-activity"
  case whichMinistries = "which-ministries"
  case addMinistry = "add-ministry"
  case actOnMinistry = "act-on-ministry"

  case theme
  case mouse
}

extension Action {
  /// True when what it does depends on which of its keys is pressed: moving, editing, choosing to either side.
  ///
  /// The screen takes such a key itself; the table only describes it.
  package var dependsOnKey: Bool {
    switch self {
    case .move, .moveField, .nextPane, .previousPane, .type, .edit, .change, .chooseMark,
      .shiftActivities, .moveCell, .otherRows:
      true
    case .help, .goTo, .palette, .undo, .redo, .repaint, .stay, .quit, .drafts, .safety,
      .discardDraft, .dropProposal, .carryOver, .open, .back, .options,
      .export, .importFile, .papers, .newParticipant, .act, .history, .markArrived,
      .writeMark, .chooseActivity, .rollCall, .markDelegation, .onlyMissing, .moveMarks, .note,
      .otherParts, .expectOnly, .save,
      .pick, .nextField, .startAnew, .undoTyping, .redoTyping, .openDuplicate, .choose, .apply,
      .write, .read, .confirm, .overwrite, .keepPreset, .dropPreset, .skipInvalid, .takeOrLeave,
      .takeShown,
      .nextProblem, .readAs, .undoEntry, .otherSubject, .editActivity,
      .markPresent, .markLate, .markExcused, .markAbsent, .unmark, .markLit, .markShown,
      .otherPane, .peopleOrStates, .whichMinistries, .addMinistry, .actOnMinistry, .addActivity,
      .cancelActivity, .theme, .mouse:
      false
    }
  }
}
