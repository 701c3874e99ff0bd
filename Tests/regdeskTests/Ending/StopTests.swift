import Configuration
import Exchange
import Journal
import Registration
import Terminal
import Testing

@testable import regdesk

/// Every reason to stop, its status and its words.
@Suite struct StopTests {
  private static let full = FileSystemFailure(.write, "/r/x.csv", .noSpace)
  private static let missing = FileSystemFailure(.open, "x.csv", .noEntry)

  @Test(arguments: [
    (
      Stop.noConfiguration(places: ["/a", "/b"]), ProgramStatus.noInput,
      "There is no configuration folder: looked for 'programmes' in /a, /b. Say where it is with --config DIR."
    ),
    (
      .noProgrammes(folder: "/c"), .noInput,
      "There is no programme in /c/programmes. Say where there is one with --config DIR."
    ),
    (
      .severalProgrammes([ProgrammeID("a"), ProgrammeID("b")].compactMap(\.self)), .wrongUsage,
      "There are several programmes: a, b. Say which with --programme."
    ),
    (
      .noRegister("/r"), .noInput,
      "There is no register at /r. 'regdesk open' or 'regdesk import' makes one there."
    ),
    (
      .noPerson("A-1"), .noInput,
      "Nobody has the badge or id 'A-1'. 'regdesk find' finds people by name."
    ),
    (
      .inputUnreadable(missing), .noInput,
      "Cannot open x.csv: there is no such file or directory."
    ),
    (
      .inputUnreadable(FileSystemFailure(.read, "x.csv", .inputOutput)), .inputOutput,
      "Cannot read x.csv: the disk reports an input/output error."
    ),
    (
      .faultyImport("x.csv", .empty), .faultyData,
      "x.csv: The file is empty. It needs a line of headings and a line for each person."
    ),
    (
      .invalidRows("x.csv", count: 1), .faultyData,
      "x.csv: nothing was imported, because a row is faulty. "
        + "Correct the file, or take only the good rows with --skip-invalid."
    ),
    (
      .faultyScript("s", line: 7, .noSize("8x")), .faultyData,
      "s:7: '8x' is no size. Write columns and rows as in 80x24."
    ),
    (
      .fileExists("x.csv"), .cannotCreate,
      "x.csv is there already and was left alone. Choose another name, or overwrite it with --force."
    ),
    (
      .notAFile("/dev/null"), .cannotCreate,
      "/dev/null is not a regular file. Choose the name of a file."
    ),
    (
      .exportFailed("x.csv", full), .inputOutput,
      "x.csv was not written: the disk is full. Choose another place."
    ),
    (
      .exportFailed("x.csv", missing), .cannotCreate,
      "x.csv was not written: there is no such file or directory. Choose another place."
    ),
    (
      .exportDiffers("x.csv"), .inputOutput,
      "x.csv was not written: what was put on the disk reads back differently. "
        + "Choose another disk, and have this one looked at."
    ),
    (
      .noSpreadsheet(.absent), .cannotCreate,
      "An xlsx file needs libxlsxwriter, which is not installed: apt-get install libxlsxwriter4. "
        + "Or choose the form excel, which every spreadsheet opens."
    ),
    (
      .noSpreadsheet(.tooLong(rows: 1_048_576, limit: 1_048_575)), .cannotCreate,
      "The list has 1048576 rows; a sheet holds 1048575. Choose fewer, or the form data."
    ),
    (
      .presetsUnreadable("r/presets.json"), .faultyData,
      "r/presets.json is not a file of presets. Mend it, or take it away."
    ),
    (
      .wrongUsage(.listOrPreset), .wrongUsage,
      "Say which list, or which preset: export LIST, or export --preset NAME."
    ),
    (
      .wrongUsage(.spreadsheetWithoutFile), .wrongUsage,
      "An xlsx file is not for standard output. Say where it is to lie: --to FILE.xlsx."
    ),
    (
      .outputFailed(full), .inputOutput,
      "Cannot write to /r/x.csv: the disk is full. The output is not whole."
    ),
    (
      .noTerminal(.typeNotSaid), .noTerminal,
      "The variable TERM is empty, so the type of this terminal is not known: try TERM=xterm-256color."
    ),
    (
      .listNotChosen(.unknownList("beards")), .wrongUsage,
      "There is no list \"beards\". Allowed: participants, attendance, attendees, delegations, ministries, programme, entries."
    ),
    (.wrongUsage(.namelessOperator), .wrongUsage, UsageMistake.namelessOperator.description),
    (.refused(.nothingToChange), .faultyData, Refusal.nothingToChange.description),
  ])
  func `a reason to stop has a status and words`(stop: Stop, status: ProgramStatus, words: String) {
    #expect(stop.status == status)
    #expect(stop.description == words)
  }

  @Test(arguments: [
    (JournalFailure.noRegister("/r"), ProgramStatus.noInput),
    (.locked("/r"), .locked),
    (.cannotCreate(full), .cannotCreate),
    (.readOnly(missing), .cannotCreate),
    (.notEmpty("/r"), .cannotCreate),
    (.insideRegister("/r/x"), .cannotCreate),
    (.cannotRead(missing), .inputOutput),
    (.notSaved(full), .inputOutput),
    (.diskFull(full), .inputOutput),
    (.inDoubt(full, entry: 3), .inputOutput),
    (.damaged(Damage(path: "/r/x", line: 3, byte: 9, reason: .checksum)), .faultyData),
    (.newerFormat(path: "/r/x", version: 2), .faultyData),
    (.tooLong(9), .faultyData),
  ])
  func `a failure of the journal has its status`(failure: JournalFailure, status: ProgramStatus) {
    #expect(Stop.journal(failure).status == status)
  }
}
