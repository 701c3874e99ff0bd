import Text

extension JournalFailure {
  /// Why something was not saved and what to do, for whoever says `NOT SAVED` already.
  package var whyNotSaved: String {
    switch self {
    case .notSaved(let failure):
      say(
        """
        \(failure). What was typed is kept; save again. If that fails too, copy the register to a stick \
        (Shift-F1) and go on in the copy.
        """
      )
    case .diskFull(let failure):
      say(
        "no room in \(failure.path), \(failure.code). What was typed is kept; free some space and save again."
      )
    case .inDoubt(let failure, _):
      say(
        """
        \(failure). Everything saved earlier is safe, and what was typed is kept: save again once the disk \
        works.
        """
      )
    case .tooLong(let bytes):
      say(
        """
        the entry would take \(bytes) bytes, more than a line of the journal may hold. Split the file.
        """
      )
    case .noRegister, .locked, .cannotCreate, .cannotRead, .othersInDoubt, .unsure, .readOnly,
      .openedForReading,
      .damaged, .notUnderstood, .newerFormat, .severalDesks, .continuedElsewhere, .moved,
      .anotherRegister, .misnamed,
      .noSuchLetter, .notEmpty,
      .insideRegister, .notExchanged, .nothingToSave:
      description
    }
  }
}
