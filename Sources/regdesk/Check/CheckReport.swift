import Exchange
import Journal
import Registration
import Text

/// What a journal's inspection found, in words.
/// ```
/// /srv/desk/entries/A-k3f9qz.journal: 1042 entries
/// 1042 entries, 121 participants, 1 problem
/// /srv/desk/entries/A-k3f9qz.torn-88213: what a crash left of an entry that was never confirmed as saved
/// The last entry, 1042, is of 2017-10-30 18:11 by A Park. The journal takes 812 KiB.
/// ```
struct CheckReport {
  private let inspection: Inspection
  /// What there is to say of the damage; nil when there is none.
  private let damage: DamageReport?
  private let directory: String
  /// Where a salvage can go, as a path.
  private let target: String

  init(
    _ inspection: Inspection,
    of directory: String,
    salvageTo target: String,
    damage: DamageReport? = nil
  ) {
    self.inspection = inspection
    self.damage = damage
    self.directory = directory
    self.target = target
  }

  /// Files, totals, a line a problem, when the last entry was made, and on damage what to do; each line ended.
  var text: String {
    let files = inspection.files.map { "\($0.path): \(counted($0.entryCount, "entry", "entries"))" }
    let lines =
      files + [totals] + inspection.problems.map(words) + state
      + (damage.map { advice($0) } ?? [])
    return lines.map { $0 + "\n" }.joined()
  }

  private var totals: String {
    let entries = inspection.files.reduce(0) { $0 + $1.entryCount }
    return [
      counted(entries, "entry", "entries"),
      counted(Array(inspection.register.people).count, "participant", "participants"),
      counted(inspection.problems.count, "problem", "problems"),
    ].joined(separator: ", ")
  }

  /// The last entry, the size, and what else is to be known of the whole.
  private var state: [String] {
    let size = say("The journal takes \(ByteCount(inspection.byteCount)).")
    var lines: [String] = []
    if let last = inspection.register.lastStamp {
      lines.append(
        say(
          "The last entry, \(last.id.number), is of \(last.at.day) \(last.at.time) by \(last.by)."
        )
          + " " + size
      )
    } else {
      lines.append(size)
    }
    if inspection.isUnfinishedCopy {
      lines.append(Notice.isUnfinishedCopy.description)
    } else if inspection.isCopy {
      lines.append(
        say("It is a copy made by `regdesk backup`; nobody has saved anything in it since.")
      )
    }
    if inspection.register.programme == nil, inspection.damage == nil {
      lines.append(ExportRefusal.noProgramme.description)
    }
    return lines + inspection.warnings.map(\.description)
  }

  private func words(of problem: Inspection.Problem) -> String {
    guard case .oddity(let oddity) = problem,
      let entry = inspection.register.entry(oddity.entry)
    else { return problem.description }
    let stamp = entry.stamp
    let sentence = inspection.register.sentence(for: entry)
    return say(
      "\(oddity) (\(stamp.by), \(stamp.at.day) \(stamp.at.time): \(sentence)). The rest of the entry counts."
    )
  }

  private func advice(_ damage: DamageReport) -> [String] {
    let remedy = DamageReport.Part(heading: say("What to do"), lines: steps(of: damage.remedy))
    let parts = [damage.happened, damage.safe, damage.inDoubt, remedy]
    return parts.flatMap { ["", $0.heading] + $0.lines.map { "  \($0)" } }
  }

  /// What to type, in this order.
  private func steps(of remedy: DamageReport.Remedy) -> [String] {
    let register = ShellWord(directory)
    let copy = [
      say("1. Copy everything as it is to a stick:"),
      "     regdesk backup --to /media/STICK --register \(register)",
    ]
    switch remedy {
    case .salvage:
      let new = ShellWord(target)
      return copy + [
        say("2. Write everything that is whole into a new register; this one stays as it is:"),
        "     regdesk salvage --to \(new) --register \(register)",
        say("3. Go on there, and enter or import anew what was in doubt:"),
        "     regdesk --register \(new)",
      ]
    case .newerVersion(let failure):
      return copy + [say("2. Do all else with the newer version of regdesk."), "     \(failure)"]
    case .moveAway(let path):
      return copy + [
        say("2. Move the file that does not belong there out of the journal; all else is whole:"),
        "     mv -n \(ShellWord(path)) \(ShellWord(PathBeside.free(for: path, in: directory)))",
      ]
    case .putBack(let path):
      return [
        say("1. Move what stands there away:"),
        "     mv -n \(ShellWord(path)) \(ShellWord(PathBeside.free(for: path, in: directory)))",
        say("2. Put the file itself in its place, and look again:"),
        "     regdesk check --register \(register)",
        say("3. If it cannot be found, go on in the last copy that was made before:"),
        "     regdesk --register /media/STICK/COPY",
      ]
    case .takeCopy:
      return copy + [
        say("2. Go on in the last copy that was made before, if there is one:"),
        "     regdesk --register /media/STICK/COPY",
      ]
    }
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
