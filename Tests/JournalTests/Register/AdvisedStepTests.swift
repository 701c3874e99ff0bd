import Registration
import Testing

@testable import Journal

/// What a message advises is a step that can be taken: a command names the register that the message speaks of.
@Suite struct AdvisedStepTests {
  private static let file = "/media/USB DISK/entries/A-k3f9qz.journal"
  private static let line = Damage(path: file, line: 4, byte: 9, reason: .ended)
  private static let whole = Damage(path: file, line: 1, byte: 1, reason: .header("it is empty"))

  private static let failures: [(JournalFailure, String)] = [
    (
      .damaged(line),
      "The journal is damaged: \(line). It is shown up to there and not written to; `regdesk check "
        + "--register '/media/USB DISK'` says what is safe and what to do."
    ),
    (
      .damaged(whole),
      "\(file) is no journal: it is empty. What is whole in the others is shown, and nothing is written. "
        + "`regdesk check --register '/media/USB DISK'` says what is safe and what to do."
    ),
    (
      .readOnly(.init(.open, file, .readOnly)),
      "The register can only be read here: cannot open \(file): the file system is read-only, as after a "
        + "failure, or with a stick whose switch is on lock. Copy it to another disk with `regdesk backup --to "
        + "/media/STICK --register '/media/USB DISK'`, which says how to open the copy."
    ),
    (
      .readOnly(.init(.open, file, .denied)),
      "The register can only be read here: cannot open \(file): permission denied. Its owner can allow it "
        + "with `chmod -R u=rwX,go= '/media/USB DISK'`."
    ),
    (
      .cannotRead(.init(.list, "/media/USB DISK/entries", .denied)),
      "The register cannot be read: cannot list /media/USB DISK/entries: permission denied. Its owner can "
        + "allow it with `chmod -R u=rwX,go= '/media/USB DISK'`, or choose another with --register."
    ),
    (
      .severalDesks("/media/USB DISK/entries"),
      "/media/USB DISK/entries holds the journals of two registers, or of one and of its copy, in both of "
        + "which somebody went on. They cannot be shown as one: make a copy with `regdesk backup --to "
        + "/media/STICK --register '/media/USB DISK'`, move the files of one of them into a folder of its own, "
        + "named entries as well, and open each with --register."
    ),
    (
      .notExchanged(.init(.rename, "/media/USB DISK", .unsupported)),
      "The register was not repaired, since here no folder can take another's place (the file system cannot "
        + "do this). Nothing was changed. Leave with F10 and type `regdesk check --register '/media/USB DISK'`: "
        + "it says how to go on in a new folder."
    ),
    (
      .noRegister("/media/USB DISK"),
      "There is no register in /media/USB DISK. Name another with --register, or create this one with "
        + "`regdesk open --register '/media/USB DISK'`."
    ),
    (
      .notSaved(.init(.write, file, .inputOutput)),
      "NOT SAVED: cannot write to \(file): the disk reports an input/output error. What was typed is kept; "
        + "save again. If that fails too, copy the register to a stick (Shift-F1) and go on in the copy."
    ),
    (
      .inDoubt(.init(.syncData, file, .inputOutput), entry: 1),
      "NOT SAVED: cannot make sure of what was written to \(file): the disk reports an input/output error. "
        + "Everything saved earlier is safe, and what was typed is kept: save again once the disk works."
    ),
  ]

  @Test(arguments: failures.indices)
  func `a message says a step that can be taken`(place: Int) {
    let (failure, words) = Self.failures[place]
    #expect(failure.description == words)
  }

  @Test func `a link in a folder's place is not said to have kept anything from being read`() {
    let failure = FileSystemFailure(.open, "/srv/desk/drafts", .symbolicLink)
    #expect(
      Inspection.Problem.noFolder(failure).description
        == "Cannot open /srv/desk/drafts: it is a symbolic link, so no desk opens the register, though every "
        + "entry was read. Put the folder that it leads to in its place."
    )
    let file = FileSystemFailure(.open, "/srv/desk/drafts", .notDirectory)
    #expect(
      Inspection.Problem.noFolder(file).description
        == "Something else stands in the place of the folder /srv/desk/drafts, so no desk opens the register, "
        + "though every entry was read. Move it away: regdesk makes an empty one."
    )
  }
}
