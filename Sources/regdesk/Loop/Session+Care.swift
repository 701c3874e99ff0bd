import Desk
import Journal
import Registration
import Text

/// Copies and repairs of the register, asked for at the desk.
extension Session {
  /// Copies the register into a folder; what there is to say about it.
  func backUp(to folder: String) throws(BackupFailure) -> [String] {
    let path = folder.hasPrefix("~/") ? Invocation.current.home + folder.dropFirst() : folder
    return BackupReport(try Journal.backUp(directory, to: path, named: BackupName.now)).lines
  }

  /// What the desk says of the damage, and whether it can be repaired.
  func dialog(about damage: Damage) -> DamageDialog {
    let report: DamageReport
    do throws(JournalFailure) {
      let prospect = try Journal.prospect(of: directory, remembering: memory)
      report = DamageReport(damage, read: register, prospect)
    } catch {
      report = DamageReport(damage, nothingIn: directory)
      guard case .nothingToSave = error else {
        // What is safe was not looked at.
        let happened = DamageDialog.Part(report.happened.heading, report.happened.lines)
        return DamageDialog([happened], obstacle: words(error))
      }
    }
    return DamageDialog(parts(of: report), obstacle: obstacle(to: report.remedy))
  }

  /// How many entries are gone from the disk, so that only this desk still knows them.
  var onlyHere: Int {
    do throws(JournalFailure) {
      return try Journal.prospect(of: directory, remembering: memory).salvage.rewritten.count
    } catch {
      return 0
    }
  }

  /// What the desk says where the disk failed while the register was opened.
  func dialogAboutDoubt() -> DamageDialog {
    let last = register.lastStamp.map {
      say(
        "Only the very last entry, number \($0.id.number) of \($0.at.day) \($0.at.time) by \($0.by), if its terminal broke off while it was saved."
      )
    }
    return DamageDialog(
      [
        .init(
          say("What is safe"),
          [say("Every entry that was told to be saved. All of them are shown.")]
        ),
        .init(say("What is in doubt"), [last ?? say("Nothing.")]),
        .init(
          say("What happened"),
          [
            say(
              "The disk failed while the register was opened. Nothing was saved since, and nothing was changed."
            ),
            say(
              """
              The journal can go on in a new file on this disk, which begins with all that is shown. Have the disk looked \
              after. Copy the register to a stick first, from another terminal:
              """
            ),
            "regdesk backup --to /media/STICK --register \(ShellWord(directory))",
          ]
        ),
      ],
      deed: .goOn
    )
  }

  /// Why nothing can be repaired at the desk; nil when it can.
  private func obstacle(to remedy: DamageReport.Remedy) -> String? {
    switch remedy {
    case .salvage, .moveAway: nil
    case .newerVersion(let failure): words(failure)
    case .takeCopy: say("Nothing is left to repair: open the last copy that was made.")
    case .putBack:
      say(
        "Put the file itself in its place: `regdesk check --register \(ShellWord(directory))` says how."
      )
    }
  }

  private func parts(of report: DamageReport) -> [DamageDialog.Part] {
    [report.safe, report.inDoubt, report.happened].map { .init($0.heading, $0.lines) }
  }

  /// Puts a register of everything that is whole in this one's place; what there is to say about it.
  mutating func repair() throws(Stop) -> [String] {
    let name = BackupName.of(register, at: now()).suffix("20171030-0912".count)
    let aside = PathBeside.free(directory, ending: "damaged-\(name)")
    do throws(JournalFailure) {
      let memory = memory
      let whole = try Journal.prospect(of: directory, remembering: memory).register
      let salvage = try Journal.repair(directory, movingDamagedTo: aside, remembering: memory)
      return Self.report(on: salvage, whole, aside: aside)
    } catch {
      throw .notSalvaged(error)
    }
  }

  /// How many of them were gone from the disk.
  private static func again(_ count: Int) -> [String] {
    switch count {
    case 0: []
    case 1: [say("1 of them was gone from the disk and has been written again.")]
    default: [say("\(count) of them were gone from the disk and have been written again.")]
    }
  }

  private static func report(
    on salvage: Salvage,
    _ register: Register,
    aside: String
  ) -> [String] {
    let lost =
      salvage.lost.map { DamageReport.words(of: $0, in: register) }
      + Told.lines(of: salvage.displaced) { Told.displaced($0, in: register) }
    let count = salvage.entryCount
    return [
      count == 1
        ? say("Saving works again. 1 entry is here, whole.")
        : say("Saving works again. \(count) entries are here, whole.")
    ] + again(salvage.rewritten.count)
      + (lost.isEmpty ? [] : [say("Enter or import anew what was in doubt:")] + lost)
      + SalvageWords.ofForeign(salvage) + SalvageWords.ofDrafts(salvage) + [
        say("The damaged register lies beside this one, untouched: \(aside)"),
        say("Copy the register to a stick now (Shift-F1), and have the disk looked after."),
      ]
  }
}
