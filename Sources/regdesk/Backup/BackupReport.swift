import Journal
import Registration
import Text

/// What a copy holds and what to know about it, in words for a clerk.
/// ```
/// The register was copied to /media/stick/korea-bsec-2017-20171030-1812.
/// It holds 1042 entries and 121 participants; the last entry, 1042, is of 2017-10-30 18:11 by A Park.
/// 2 files, 812 KiB, were read back from there and compared byte for byte.
/// To open the copy: regdesk --register /media/stick/korea-bsec-2017-20171030-1812
/// ```
struct BackupReport {
  /// A paragraph each.
  let lines: [String]

  init(_ backup: Backup) {
    let files = backup.fileCount == 1 ? say("1 file") : say("\(backup.fileCount) files")
    let size = ByteCount(backup.byteCount).description
    lines =
      [
        say("The register was copied to \(backup.directory)."), Self.content(of: backup),
        backup.fileCount == 1
          ? say("\(files), \(size), was read back from there and compared byte for byte.")
          : say("\(files), \(size), were read back from there and compared byte for byte."),
      ] + Self.remarks(on: backup) + [
        say("To open the copy: regdesk --register \(ShellWord(backup.directory))")
      ]
  }

  private static func content(of backup: Backup) -> String {
    let count = backup.entryCount
    let entries = count == 1 ? say("1 entry") : say("\(count) entries")
    let people =
      backup.participantCount == 1
      ? say("1 participant") : say("\(backup.participantCount) participants")
    if case .notUnderstood = backup.trouble {
      return say(
        "The copy is as the register is; this version of regdesk understands \(entries) and \(people) of it."
      )
    }
    if backup.trouble != nil {
      return say(
        "The register is damaged, and so is the copy: up to the damage it holds \(entries) and \(people)."
      )
    }
    guard let last = backup.last else { return say("It holds \(entries) and \(people).") }
    return say(
      "It holds \(entries) and \(people); the last entry, \(last.id.number), is of \(last.at.day) \(last.at.time) by \(last.by)."
    )
  }

  private static func remarks(on backup: Backup) -> [String] {
    var remarks: [String] = []
    if backup.unfinishedByteCount > 0 {
      remarks.append(
        say(
          "An unfinished last line of \(backup.unfinishedByteCount) bytes, never confirmed as saved, was left out."
        )
      )
    }
    remarks += backup.leftOut.map { say("Left out, because it is no file: \($0)") }
    if backup.wasBusy {
      remarks.append(
        say("Another terminal was saving all the time: its last entry may be missing in the copy.")
      )
    }
    if backup.isOnSameDisk {
      remarks.append(
        say("It lies on the same disk as the register: keep one on a stick or another machine too.")
      )
    }
    if !backup.isPrivate {
      remarks.append(
        say("This disk keeps nobody from reading it: it holds personal data, so lock it away.")
      )
    }
    return remarks
  }
}
