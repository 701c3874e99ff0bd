import Configuration
import Exchange
import Journal
import Registration
import Terminal

/// Why a subcommand ends without having done all it was asked; the status and the words stand below.
enum Stop: Error, Hashable, Sendable {
  case wrongUsage(UsageMistake)

  case noConfiguration(places: [String])
  case noProgramme(ProgrammeID, folder: String, known: [ProgrammeID])
  case noProgrammes(folder: String)
  case severalProgrammes([ProgrammeID])
  case faultyConfiguration(FaultyConfiguration)
  /// The folder has no table of the language that was asked for; nil when there is no folder.
  case noLanguage(String, folder: String?, known: [String])

  case noRegister(String)
  /// What stands there is no directory, or one that holds something else.
  case notARegister(String)
  /// A register cannot be made where something else stands.
  case occupied(String)
  case registerOfAnother(ProgrammeID, at: String, asked: ProgrammeID)
  case journal(JournalFailure)
  /// Nothing was saved of a damaged register.
  case notSalvaged(JournalFailure)
  /// No copy of the register was made.
  case notCopied(BackupFailure)
  case refused(Refusal)
  case noPerson(String)

  case inputUnreadable(FileSystemFailure)
  case faultyImport(String, ImportFailure)
  case invalidRows(String, count: Int)
  case faultyScript(String, line: Int, ScriptFault)

  case listNotChosen(ExportRefusal)
  case noGroup(String, known: [GroupID])
  case noRevision(Int, IssuedList.Kind, known: [Int])
  /// The entry that an issue was made at is gone.
  case revisionLost(Int, IssuedList.Kind, EntryID)
  /// Changes are since an issue, and there is none.
  case nothingIssued(IssuedList.Kind)
  case fileExists(String)
  case notAFile(String)
  /// What is to be written is a symbolic link, through which nothing is written.
  case targetIsLink(String, to: String)
  /// What is to be written is a folder.
  case targetIsFolder(String)
  case exportFailed(String, FileSystemFailure)
  /// What was written reads back as something else; the file was taken away again.
  case exportDiffers(String)
  case noSpreadsheet(SpreadsheetFailure)
  case presetsUnreadable(String)
  /// The file of presets is a symbolic link, which is neither read nor written through.
  case presetsLinked(String)
  case outputFailed(FileSystemFailure)
  case noTerminal(TerminalFailure)
  /// Ctrl-C, before anything was changed.
  case interrupted
}

/// What is wrong with how a subcommand was called.
enum UsageMistake: Hashable, Sendable {
  case emptyRegister
  case namelessOperator
  /// The system has no login name, and none was given.
  case unknownOperator
  case noBadgeLetter(String)
  case noTheme(String)
  case noColumnChoice(String)
  case noMinistryChoice(String)
  case noActivityName(String)
  /// `--to` with nothing in it.
  case emptyTarget
  /// A list or a preset, and not both of them or neither.
  case listOrPreset
  /// An xlsx file for standard output.
  case spreadsheetWithoutFile
  /// `--to` of a copy with nothing in it.
  case emptyFolder
  /// `--to` of a salvage with nothing in it.
  case emptyNewRegister
  /// Two options that cannot both be meant.
  case contradiction(String, String)
  case noPageLength(Int, ClosedRange<Int>)
  case noBlankLines(Int)
  case noCommand(String, known: [String])
}

// MARK: - Status

extension Stop {
  var status: ProgramStatus {
    switch self {
    case .wrongUsage, .severalProgrammes, .noGroup: .wrongUsage
    case .faultyConfiguration(let faults): faults.isAboutMissingFile ? .noInput : .faultyData
    case .listNotChosen(let refusal): refusal == .noProgramme ? .faultyData : .wrongUsage
    case .journal(let failure), .notSalvaged(let failure): failure.status
    case .notCopied(let failure): failure.kind.status
    case .refused, .revisionLost, .faultyImport, .invalidRows, .faultyScript, .registerOfAnother:
      .faultyData
    case .noConfiguration, .noProgramme, .noProgrammes, .noLanguage, .noRegister, .notARegister,
      .noPerson, .noRevision, .nothingIssued:
      .noInput
    case .inputUnreadable(let failure): failure.code == .inputOutput ? .inputOutput : .noInput
    case .fileExists, .notAFile, .targetIsLink, .targetIsFolder, .occupied: .cannotCreate
    case .exportDiffers: .inputOutput
    case .noSpreadsheet: .cannotCreate
    case .presetsUnreadable, .presetsLinked: .faultyData
    case .exportFailed(_, let failure): failure.operation == .open ? .cannotCreate : .inputOutput
    case .outputFailed: .inputOutput
    case .noTerminal: .noTerminal
    case .interrupted: .interrupted
    }
  }
}

extension FaultyConfiguration {
  /// Whether the only fault is that the file asked for is not there, or no file that can be read.
  fileprivate var isAboutMissingFile: Bool {
    guard complaints.count == 1 else { return false }
    return switch complaints[0].problem {
    case .missing, .unreadable: true
    default: false
    }
  }
}
