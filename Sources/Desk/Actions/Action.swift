import Canvas
import Text

/// What an operator can ask of a screen.
///
/// Their descriptions stand in one table, `ActionTable.swift`. No raw values: two actions would be compared and hashed by those, as
/// text, some hundred times a key.
package enum Action: CaseIterable, Hashable, Sendable {
  case help
  case goTo
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
  case nextPane
  case previousPane
  case type
  case options
  case export
  case importFile
  case safety
  case papers
  case newParticipant
  case act
  case history

  case markArrived
  case writeMark
  case chooseMark
  case chooseActivity
  case rollCall
  case markDelegation
  case onlyMissing
  case moveMarks
  case note
  case otherParts
  case expectOnly

  case markPresent
  case markLate
  case markExcused
  case markAbsent
  case unmark
  case markLit
  case markShown
  case moveCell
  case otherPane
  case peopleOrStates

  case save
  case pick
  case nextField
  case moveField
  case change
  case discardDraft
  case carryOver
  case dropProposal
  case startAnew
  case undoTyping
  case redoTyping
  case openDuplicate
  case edit
  case choose
  case apply
  case write
  case read
  case confirm
  case overwrite
  case leaveAnyway
  case keepPreset
  case dropPreset
  case skipInvalid
  case takeOrLeave
  case takeShown
  case otherRows
  case nextProblem
  case readAs
  case undoEntry
  case otherSubject
  case shiftActivities
  case editActivity
  case addActivity
  case cancelActivity
  case whichMinistries
  case addMinistry
  case actOnMinistry

  case theme
  case mouse
}

extension Action {
  /// The keys that mean it, as the table has them.
  ///
  /// They are the same in every language, so they are kept: the words of the table are looked up each time, and every key that
  /// is pressed asks all actions for theirs.
  package var keys: [Key] { Self.keysOfAll[self] ?? [] }

  private static let keysOfAll = inEnglish {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.description.keys) })
  }

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
      .write, .read, .confirm, .overwrite, .leaveAnyway, .keepPreset, .dropPreset, .skipInvalid,
      .takeOrLeave,
      .takeShown,
      .nextProblem, .readAs, .undoEntry, .otherSubject, .editActivity,
      .markPresent, .markLate, .markExcused, .markAbsent, .unmark, .markLit, .markShown,
      .otherPane, .peopleOrStates, .whichMinistries, .addMinistry, .actOnMinistry, .addActivity,
      .cancelActivity, .theme, .mouse:
      false
    }
  }
}
