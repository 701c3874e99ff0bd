import Journal
import Text

extension Stop {
  /// Why a request was not recorded, as a reason to stop.
  init(_ reason: NotRecorded) {
    switch reason {
    case .refused(let refusal): self = .refused(refusal)
    case .failed(let failure): self = .journal(failure)
    }
  }
}

extension JournalFailure {
  /// The status of a process that ends because of it.
  var status: ProgramStatus { kind.status }

  /// The words for a subcommand, into which nothing was typed.
  var wordsForSubcommand: String {
    switch self {
    case .notSaved(let failure): say("NOT SAVED: \(failure). Try again once that is put right.")
    case .diskFull(let failure):
      say("NOT SAVED: no room in \(failure.path), \(failure.code). Free some space and try again.")
    case .inDoubt(let failure, let entry):
      say(
        """
        NOT SAVED: \(failure). Everything saved earlier is safe; this one, entry \(entry), is in doubt: see \
        `regdesk history --register \(RegisterPaths.register(of: failure.path))` once the disk works, then try again.
        """
      )
    default: description
    }
  }
}

extension JournalFailure.Kind {
  /// The status of a process that ends because of such a failure.
  var status: ProgramStatus {
    switch self {
    case .faulty: .faultyData
    case .missing: .noInput
    case .cannotCreate: .cannotCreate
    case .inputOutput: .inputOutput
    case .tryAgain: .locked
    }
  }
}
