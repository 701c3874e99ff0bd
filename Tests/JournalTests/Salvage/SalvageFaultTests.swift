import Proofs
import Registration
import Testing

@testable import Journal

/// A salvage that any call fails under, or that is killed at a call.
@Suite struct SalvageFaultTests {
  @Test(arguments: [false, true])
  func `whichever call of a salvage fails, it can be done again`(forGood: Bool) throws {
    let proof = Proof("faults")
    var (cases, violations) = (0, [String]())
    for code in proof.isLong ? EveryFaultTests.codes : [.inputOutput, .noSpace] {
      var call = 1
      while true {
        let (disk, before) = try Self.damaged()
        disk.fault = { number, _ in
          number == call || forGood && number > call ? .fails(code) : nil
        }
        let isDone = (try? Self.salvage(disk)) != nil && disk.calls.count < call
        disk.fault = nil
        let isUntouched = Self.files(on: disk) == before
        if try !isUntouched || !Self.isSaved(on: disk) {
          violations.append("\(code), call \(call)")
        }
        cases += 1
        if isDone { break }
        call += 1
      }
      #expect(call > 20)
    }
    #expect(violations == [])
    proof.found(
      violations.count,
      in: cases,
      "calls of a salvage that fail\(forGood ? " from then on" : " once")"
    )
  }

  @Test func `a salvage that says it failed leaves no journal, any other all of them`() throws {
    var call = 1
    while true {
      let (disk, _) = try Self.damaged()
      disk.fault = { number, _ in number == call ? .fails(.inputOutput) : nil }
      let isDone = (try? Self.salvage(disk)) != nil
      let left = disk.names(in: "/home/saved/entries").filter { $0.hasSuffix(".journal") }
      disk.fault = nil
      #expect(isDone ? Self.notes(on: disk) == Self.saved : left == [], "call \(call)")
      if isDone && disk.calls.count < call { break }
      call += 1
    }
    #expect(call > 20)
  }

  @Test func `a salvage that goes on where a killed one stopped stands, whatever a crash keeps`()
    throws
  {
    var call = 1
    while true {
      let (disk, _) = try Self.damaged()
      disk.fault = { number, _ in number == call ? .dies : nil }
      let isDone = (try? Self.salvage(disk)) != nil
      disk.fault = nil
      // Where the killed one left something that is not to be touched, the next is told so.
      if (try? Self.salvage(disk)) != nil {
        for survival in ModelDisk.Survival.allCases {
          #expect(Self.notes(on: disk.crashed(survival)) == Self.saved, "call \(call), \(survival)")
        }
      }
      if isDone { break }
      call += 1
    }
    #expect(call > 20)
  }

  /// Whether what stands in the new register after a further salvage is everything that could be saved; or it does not pass
  /// for a register, and a salvage to another directory saves everything.
  static func isSaved(on disk: ModelDisk) throws -> Bool {
    do throws(JournalFailure) {
      _ = try Self.salvage(disk)
    } catch {
      guard error == .notEmpty("/home/saved") else { return false }
      if let notes = Self.notes(on: disk) { return notes == Self.saved }
      _ = try Self.salvage(disk, to: "/home/again")
      return Self.notes(on: disk, in: "/home/again") == Self.saved
    }
    return Self.notes(on: disk) == Self.saved
  }

  static let saved = ["one", "two", "four"]

  /// A register of two files, in the second of which an entry is damaged.
  static func damaged() throws -> (ModelDisk, before: [String: [UInt8]]) {
    let witness = Witness()
    let desk = try #require(witness.desk())
    witness.record("one", at: desk)
    Story.failNextSync(of: witness)
    for note in ["two", "three", "four"] { witness.record(note, at: desk) }
    let disk = witness.disk
    desk.process.die()
    let path = try #require(desk.journal.file).path
    var bytes = try #require(disk[path])
    let lines = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    bytes[lines[1] + 60] ^= 1
    disk[path] = bytes
    disk.fault = nil
    disk.forgetCalls()
    return (disk.crashed(.everything), files(on: disk))
  }

  static func salvage(
    _ disk: ModelDisk,
    to target: String = "/home/saved"
  ) throws(JournalFailure) -> Salvage {
    try Journal.salvage(
      Desk.directory,
      to: target,
      in: Surroundings(
        fileSystem: ModelProcess(disk),
        patience: Patience(limit: 0, wait: { _ in }),
        random: Lottery(seed: 5)
      )
    )
  }

  static func files(on disk: ModelDisk) -> [String: [UInt8]] {
    let entries = Desk.directory + "/entries"
    return Dictionary(
      uniqueKeysWithValues: disk.names(in: entries).map { ($0, disk["\(entries)/\($0)"] ?? []) }
    )
  }

  /// What a register that opens without complaint holds; nil when there is none.
  static func notes(on disk: ModelDisk, in directory: String = "/home/saved") -> [String]? {
    let surroundings = Surroundings(fileSystem: ModelProcess(disk), random: Lottery(seed: 6))
    let opened = try? Journal.open(at: directory, for: .reading, surroundings)
    guard let opened, opened.2.readOnly == .openedForReading(directory) else { return nil }
    return opened.1.map(\.note)
  }
}
