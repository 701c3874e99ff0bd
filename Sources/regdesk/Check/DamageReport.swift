import Journal
import Registration
import Text

/// What happened to a damaged register, what is safe, what is in doubt and what to do: for somebody who never read a manual.
struct DamageReport {
  /// A heading, and what stands under it, a paragraph a line.
  struct Part: Hashable {
    let heading: String
    let lines: [String]
  }

  let happened: Part
  let safe: Part
  let inDoubt: Part
  /// What can be done about it.
  let remedy: Remedy

  enum Remedy: Hashable {
    /// A salvage saves what is whole.
    case salvage
    /// Something in it is only understood by a newer version, which is the one to salvage with.
    case newerVersion(JournalFailure)
    /// The file does not belong there: without it everything is whole.
    case moveAway(String)
    /// Nothing is left to save.
    case takeCopy
    /// The file is elsewhere, and something that is no file has its name.
    case putBack(String)
  }

  /// - Parameters:
  ///   - damage: Where reading ends.
  ///   - read: What could be read up to there.
  ///   - prospect: What a salvage would save.
  init(_ damage: Damage, read: Register, _ prospect: Prospect) {
    let file = fileName(damage.path)
    happened = Part(
      heading: say("What happened"),
      lines: [
        Self.intruder(damage, in: prospect.salvage)
          ?? Self.words(of: damage.reason, in: file, line: damage.line)
      ]
    )
    safe = Part(heading: say("What is safe"), lines: Self.safe(read, prospect))
    let lost = prospect.salvage.lost
    let shown = lost.prefix(Self.most).map { Self.words(of: $0, in: prospect.register) }
    let rest = lost.count - shown.count
    let doubts =
      Self.gone(prospect.salvage, read) + shown
      + (rest > 0 ? [say("And \(rest) more places.")] : [])
    inDoubt = Part(
      heading: say("What is in doubt"),
      lines: doubts.isEmpty ? [Self.noDoubt(but: prospect.salvage)] : doubts
    )
    let others = prospect.salvage.strays + prospect.salvage.copies + prospect.salvage.foreign
    let isStray = lost.isEmpty && others == [damage.path]
    remedy =
      if let obstacle = prospect.obstacle {
        .newerVersion(obstacle)
      } else if isStray {
        .moveAway(damage.path)
      } else {
        .salvage
      }
  }

  /// Where nothing can be read at all.
  init(_ damage: Damage, nothingIn directory: String) {
    happened = Part(
      heading: say("What happened"),
      lines: [Self.words(of: damage.reason, in: fileName(damage.path), line: damage.line)]
    )
    safe = Part(
      heading: say("What is safe"),
      lines: [say("No entry was found that can be read.")]
    )
    inDoubt = Part(
      heading: say("What is in doubt"),
      lines: [say("Everything.")]
    )
    remedy = if case .noFile = damage.reason { .putBack(damage.path) } else { .takeCopy }
  }

  /// How many gaps are told one by one.
  private static let most = 12

  /// What took the place of a file; nil when it is none of another place.
  private static func intruder(_ damage: Damage, in salvage: Salvage) -> String? {
    let file = fileName(damage.path)
    if salvage.foreign.contains(damage.path) {
      return say("\(file) is the journal of another register.")
    }
    guard salvage.copies.contains(damage.path) else { return nil }
    return say("\(file) is a copy of another of the register's files under another name.")
  }

  /// What can be said where no entry is known to be missing.
  private static func noDoubt(but salvage: Salvage) -> String {
    guard let intruder = (salvage.copies + salvage.foreign).first else {
      return say("Nothing: every entry was found whole.")
    }
    return say(
      "Whether \(fileName(intruder)) took the place of another file; all else was found whole."
    )
  }

  /// What the disk has lost, and the desk that says so still knows.
  private static func gone(_ salvage: Salvage, _ read: Register) -> [String] {
    let gone = salvage.rewritten
    let displaced = Told.lines(of: salvage.displaced) { Told.displaced($0, in: read) }
    if gone.isEmpty { return displaced }
    let heading =
      gone.count == 1
      ? say("1 entry that was saved is gone from the disk. This desk still knows it:")
      : say(
        "\(gone.count) entries that were saved are gone from the disk. This desk still knows them:"
      )
    let offer = say(
      "Leave this desk open until it is repaired: F2 writes again what it knows, as it was."
    )
    return [heading] + Told.lines(of: gone) { Told.gone($0, in: read) } + [offer] + displaced
  }

  private static func safe(_ read: Register, _ prospect: Prospect) -> [String] {
    let gone = Set(prospect.salvage.rewritten.map(\.id))
    let (whole, before) = (prospect.salvage.entryCount - gone.count, read.entries.count)
    guard whole > 0, let last = lastStamp(of: prospect.register, besides: gone) else {
      return [say("No entry was found that can be read.")]
    }
    let all =
      whole == 1
      ? say(
        "1 entry is whole, number \(last.id.number) of \(last.at.day) \(last.at.time) by \(last.by)."
      )
      : say(
        "\(whole) entries are whole, the last of them number \(last.id.number) of \(last.at.day) \(last.at.time) by \(last.by)."
      )
    if whole <= before { return [all] }
    return [all, shown(before, of: whole)]
  }

  /// The last entry that stands on the disk.
  private static func lastStamp(of register: Register, besides gone: Set<EntryID>) -> Stamp? {
    let entries = register.entries
    return entries.indices.last { !gone.contains(entries.stamp(at: $0).id) }
      .map { entries.stamp(at: $0) }
  }

  /// How many entries are shown, and how many are whole but stand behind the damage.
  private static func shown(_ before: Int, of whole: Int) -> String {
    switch (before, whole - before) {
    case (0, 1): say("It stands behind the damage, so nothing is shown.")
    case (0, _): say("They stand behind the damage, so nothing is shown.")
    case (1, 1): say("Shown is the one before the damage; the one behind it is whole too.")
    case (1, let behind):
      say("Shown is the one before the damage; the \(behind) behind it are whole too.")
    case (_, 1): say("Shown are the \(before) before the damage; the one behind it is whole too.")
    case (_, let behind):
      say("Shown are the \(before) before the damage; the \(behind) behind it are whole too.")
    }
  }
}

// MARK: - Words

extension DamageReport {
  private static func words(of reason: Break, in file: String, line: Int) -> String {
    switch reason {
    case .newer(let entry, let why):
      say("Entry \(entry) is whole, and this version of regdesk does not understand it: \(why).")
    case .unfinished, .noFrame, .noLineFeed, .endless, .checksum, .entry:
      say(
        """
        Line \(line) of \(file) is not as it was saved: the disk, or another program, changed it. \
        regdesk never changes a line.
        """
      )
    case .link, .number:
      say(
        """
        Line \(line) of \(file) does not follow the one before it: lines were taken out, doubled or put \
        in another order, which regdesk never does.
        """
      )
    case .ended, .shrunk:
      say("\(file) is shorter than it was: lines that were saved are missing at its end.")
    case .orphaned(let desk):
      say("The file \(desk).journal, which came before \(file), is missing.")
    case .header:
      say("\(file) does not begin as a journal does.")
    case .anotherDesk(let desk):
      say("\(file) is the journal of desk \(desk) under another desk's name.")
    case .noFile(.symbolicLink):
      say(
        """
        In the place of \(file) stands a link to somewhere else, which regdesk does not follow: the file \
        itself was moved away.
        """
      )
    case .noFile:
      say("What stands in the place of \(file) is no file: the file itself was moved away.")
    }
  }

  /// A gap: which entries, and what of them can still be told.
  static func words(of loss: Salvage.Loss, in register: Register) -> String {
    let which = numbers(loss.numbers)
    let remains = loss.remains
    let people = remains.people.compactMap { register[$0] }.map(register.fullName) + remains.names
    let about = people.isEmpty ? "" : " " + say("Names that can be read in it: \(list(people)).")
    switch (remains.at, remains.by) {
    case (let at?, let by?):
      return say("\(which), by \(by) on \(at.day) at \(at.time), cannot be read whole.") + about
    case (let at?, nil):
      return say("\(which), of \(at.day) at \(at.time), cannot be read whole.") + about
    case (nil, let by?): return say("\(which), by \(by), cannot be read whole.") + about
    case (nil, nil): return say("\(which), \(between(loss, in: register)).") + about
    }
  }

  private static func numbers(_ numbers: ClosedRange<UInt32>) -> String {
    numbers.count == 1
      ? say("Entry \(numbers.lowerBound)")
      : say("Entries \(numbers.lowerBound) to \(numbers.upperBound)")
  }

  /// When it must have been made, going by its neighbours.
  private static func between(_ loss: Salvage.Loss, in register: Register) -> String {
    let of = register.entries.filter { $0.id.desk == loss.desk }
    let before = of.last { $0.id.number < loss.numbers.lowerBound }?.stamp.at
    let after = of.first { $0.id.number > loss.numbers.upperBound }?.stamp.at
    switch (before, after) {
    case (let before?, let after?):
      return say(
        "made between \(before.day) \(before.time) and \(after.day) \(after.time), cannot be found"
      )
    case (let before?, nil):
      return say("made after \(before.day) \(before.time), cannot be found, if there was one")
    case (nil, let after?): return say("made before \(after.day) \(after.time), cannot be found")
    case (nil, nil): return say("of an unknown time, cannot be found")
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? say("\(shown) and \(names.count - 8) more") : shown
  }
}

/// The last part of a path, which is all that a clerk needs of it.
private func fileName(_ path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}
