import Proofs
import Registration
import Testing

@testable import Journal

/// Bar 9: whole journals with hostile lines under true checksums, and hostile bytes around them.
@Suite struct JournalFuzzTests {
  @Test func `a hostile journal opens as far as it is whole, and its state is that of its replay`()
    throws
  {
    let proof = Proof("fuzz")
    let samples = try EntryFuzzTests.samples()
    let cases = proof.cases(short: 300, long: 60_000)
    let violations = Proof("fuzz journals").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: samples, tokens: EntryFuzzTests.tokens)
      guard let journal = try? Self.journal(&mutator) else { return false }
      return Self.holds(for: journal)
    }
    #expect(violations == 0)
    proof.found(violations, in: cases, "hostile journals, opened, folded and inspected")
  }

  /// Whether the journal can be opened, checked and salvaged, and tells of one state only.
  private static func holds(for journal: [UInt8]) -> Bool {
    guard let (disk, path) = try? disk(with: journal) else { return false }
    let read: Desk
    do throws(JournalFailure) {
      read = try Desk(on: disk, for: .reading)
    } catch {
      return disk[path] == journal
    }
    var stepwise = Register()
    for entry in read.entries { stepwise.apply(entry) }
    var atOnce = Register()
    atOnce.apply(contentsOf: read.entries)
    guard FoldedState(stepwise) == FoldedState(atOnce), disk[path] == journal else { return false }
    let surroundings = Surroundings(fileSystem: ModelProcess(disk), random: Lottery(seed: 1))
    _ = (try? Journal.inspect(Desk.directory, in: surroundings))?.problems.map(\.description)
    guard (try? Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings)) != nil else {
      return disk[path] == journal
    }
    // What was salvaged is whole, and nothing that could be read before is missing from it.
    let saved = try? Journal.open(at: "/home/saved", for: .reading, surroundings)
    guard let saved, saved.2.readOnly == .openedForReading("/home/saved") else { return false }
    return saved.1.count >= read.entries.count
  }

  /// One to four lines, some of them hostile, each in a true frame; at times with hostile bytes over all.
  private static func journal(_ mutator: inout Mutator) throws -> [UInt8] {
    let register = try #require(RegisterID("0123456789ab"))
    var (bytes, last) = Header(register: register, desk: try Sample.desk()).line
    for number in 1...1 + mutator.number(below: 4) {
      var json = numbered(mutator.sample(), number)
      if mutator.number(below: 3) == 0 { json = mutator.mutated(json) }
      let line = Line.framing(json, after: last)
      bytes += line.bytes
      last = line.checksum
    }
    return mutator.number(below: 4) == 0 ? mutator.mutated(bytes) : bytes
  }

  /// The sample, which is line 9 or 1, as the line of this number.
  private static func numbered(_ json: [UInt8], _ number: Int) -> [UInt8] {
    Array("{\"n\":\(number)".utf8) + json.drop { $0 != UInt8(ascii: ",") }
  }

  private static func disk(with journal: [UInt8]) throws -> (ModelDisk, String) {
    let disk = ModelDisk.withHome()
    let process = ModelProcess(disk)
    let paths = RegisterPaths(Desk.directory)
    for path in [paths.directory, paths.entries] { _ = try process.makeDirectory(path) }
    let path = paths.journal(of: try Sample.desk())
    disk[path] = journal
    return (disk, path)
  }
}

/// What a register says of everything, to compare two by.
struct FoldedState: Equatable {
  private let programme: Programme?
  private let people: [Participant]
  private let entries: [Entry]
  private let oddities: [Oddity]

  init(_ register: Register) {
    programme = register.programme
    people = Array(register.people)
    entries = Array(register.entries)
    oddities = register.oddities
  }
}
