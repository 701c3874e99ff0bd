import Registration
import Testing

@testable import Journal

/// Stands beside the desks of one register, hears what each of them is told about its entries, and holds the journal to it.
final class Witness {
  let disk: ModelDisk
  /// Told to be saved, in that order, whoever asked.
  private(set) var saved: [Entry] = []
  /// The notes that were told to be not saved.
  private(set) var unsaved: Set<String> = []
  /// The notes that were told to be in doubt.
  private(set) var doubtful: Set<String> = []
  /// The note being saved just now: a crash may leave it or not.
  private(set) var current: String?
  /// What did not hold, in words.
  private(set) var violations: [String] = []
  /// A process was killed by the trouble that is tried out.
  var hasDeath = false
  private var count: UInt64 = 0

  init(_ disk: ModelDisk = .withHome()) {
    self.disk = disk
  }

  /// A further desk, opened as somebody with a terminal does; nil when that fails.
  func desk() -> Desk? {
    count += 1
    return try? Desk(on: disk, seed: count)
  }

  /// Records a note at a desk, and keeps what was said about it; whether it was saved.
  @discardableResult
  func record(_ note: String, at desk: Desk?) -> Bool {
    guard let desk, !isNobodyTold else { return false }
    current = note
    defer { current = nil }
    do throws(NotRecorded) {
      let entry = try desk.record(note)
      saved.append(entry)
      let path = RegisterPaths(Desk.directory).journal(of: entry.id.desk)
      if disk.failedSyncs.contains(path) { violations.append("\(note): saved after a failed sync") }
      return true
    } catch {
      // A process that died was told nothing.
      if desk.process.isDead {
        doubtful.insert(note)
        return false
      }
      if case .failed(.inDoubt) = error { doubtful.insert(note) } else { unsaved.insert(note) }
      return false
    }
  }

  /// Whether the only process that knew of a failed sync was killed before it could go on elsewhere: who opens the register then is not
  /// told of it by any system, and cannot know.
  private var isNobodyTold: Bool {
    if !hasDeath { return false }
    if disk.failedSyncs.contains(Desk.directory + "/entries") { return true }
    let journals = disk.names(in: Desk.directory + "/entries").filter { $0.hasSuffix(".journal") }
    return !journals.isEmpty
      && journals.allSatisfy { disk.failedSyncs.contains("\(Desk.directory)/entries/\($0)") }
  }

  /// Notes when a desk that is open, or a new one, cannot work on after the trouble is over, or shows something else than what was
  /// saved; `what` says where it comes from.
  ///
  /// Twice round: one that cannot trust its file keeps the lock until it has made a successor.
  func workOn(at desks: [Desk], _ what: @autoclosure () -> String) {
    if isNobodyTold { return }
    let before = violations.count
    let living = (desks + [desk()].compactMap { $0 }).filter { !$0.process.isDead }
    for (place, desk) in living.enumerated() { record("later \(place)", at: desk) }
    for (place, desk) in living.enumerated() where !record("last \(place)", at: desk) {
      violations.append("desk \(place) cannot work on")
    }
    for desk in living where (try? desk.catchUp()) != nil { compare(desk.entries, saved) }
    name(before, what())
  }

  /// Notes what does not hold of a disk after a restart; `what` says where it comes from.
  ///
  /// Everything told to be saved is there, in its order and once, nothing else but what is in doubt; and either entries can be
  /// recorded at once, or the damage is named, stands behind all of that, and `salvage` saves all of it.
  func examine(_ restarted: ModelDisk, _ what: @autoclosure () -> String) {
    let before = violations.count
    do {
      let desk = try Desk(on: restarted, seed: 1_000)
      compare(desk.entries, saved)
      if desk.opening.readOnly == nil {
        try desk.record("afterwards")
        desk.process.die()
        let again = try Desk(on: restarted, seed: 1_001)
        var opening = again.opening
        // What is in doubt, and was never asked for again, is told at every opening.
        opening.notices.removeAll { if case .leftBehind = $0 { true } else { false } }
        if opening != Opening(entryCount: desk.entries.count) {
          violations.append("the next opening is \(opening)")
        }
        compare(again.entries, saved + [desk.entries[desk.entries.count - 1]])
      } else {
        desk.process.die()
        try examineSalvage(of: restarted)
      }
    } catch {
      violations.append("\(error)")
    }
    name(before, what())
  }

  /// Says of the violations behind the first so many where they come from.
  private func name(_ before: Int, _ what: @autoclosure () -> String) {
    for place in before..<violations.count { violations[place] = "\(what()): \(violations[place])" }
  }

  private func examineSalvage(of disk: ModelDisk) throws {
    let surroundings = Surroundings(fileSystem: ModelProcess(disk), random: Lottery(seed: 77))
    _ = try Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings)
    let (_, entries, _) = try Journal.open(at: "/home/saved", for: .reading, surroundings)
    compare(entries, saved)
  }

  private func compare(_ found: [Entry], _ wanted: [Entry]) {
    let identities = Set(wanted.map(\.id))
    if found.filter({ identities.contains($0.id) }) != wanted {
      violations.append("of \(wanted.map(\.note)) there is \(found.map(\.note))")
    }
    let others = found.filter { !identities.contains($0.id) }.map(\.note)
    for note in others where !doubtful.contains(note) && note != current {
      violations.append("\(note) is there, and was not saved")
    }
    if Set(found.map(\.note)).count != found.count {
      violations.append("an entry is there twice: \(found.map(\.note))")
    }
  }
}
