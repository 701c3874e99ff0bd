import Foundation
import Glibc
import Registration
import Testing

@testable import Journal

/// Bar 8: the registers of every released format open for ever, and what a newer program wrote is left alone.
@Suite(.serialized) struct FormatFixtureTests {
  @Test func `the fixture is what it always was`() throws {
    for (name, checksum) in FormatFixture.files {
      #expect(Checksum(of: try FormatFixture.bytes(of: name)).description == checksum, "\(name)")
    }
  }

  @Test func `every line is written as it was read, letter by letter`() throws {
    let lines = try FormatFixture.lines()
    #expect(lines.count == FormatFixture.entryCount + 1)
    var kinds: Set<String> = []
    for (desk, json) in lines {
      let line = try EntryReader.line(json, in: 0..<json.count, of: desk, known: KnownTexts())
      if case .entry(let entry) = line.content { kinds.formUnion(entry.facts.map(\.kind.rawValue)) }
      let isSame = EntryFuzzTests.json(of: line, desk) == json
      #expect(isSame, "line \(line.number) of \(desk)")
    }
    #expect(kinds == FormatFixture.kinds)
  }

  @Test func `it opens as it always did, and is left as it is`() throws {
    let place = try copy()
    let before = try content(of: place)
    let (_, entries, opening) = try Journal.open(at: place.register, for: .reading, Surroundings())
    #expect(entries.count == FormatFixture.entryCount)
    #expect(entries.last?.id.description == "A-222222.4")
    #expect(opening.readOnly == .openedForReading(place.register))
    #expect(opening.notices == [])
    let problems = try Journal.inspect(place.register).problems
    let paths = RegisterPaths(place.register)
    let lost = Inspection.Problem.lost(
      path: paths.journal(of: try Sample.desk()),
      FormatFixture.lost
    )
    #expect(problems.contains(lost))
    #expect(problems.contains(.tornTail(path: "\(paths.entries)/A-222222.torn-1433")))
    #expect(!problems.contains { if case .damaged = $0 { true } else { false } })
    #expect(try content(of: place) == before)
  }

  @Test func `it is gone on with where it ends`() throws {
    let place = try copy()
    let (journal, before, opening) = try Journal.open(
      at: place.register,
      for: .writing(letter: UInt8(ascii: "A")),
      Surroundings()
    )
    #expect(opening.readOnly == nil)
    let entry = try journal.record(
      at: try Sample.moment(),
      by: try Sample.operator(),
      grant: { _ throws(Refusal) in Grant(facts: [.broughtIn(file: "new.csv")]) }
    )
    #expect(entry.id.description == "A-222222.5")
    #expect(entry.t == before.map(\.t).max().map { $0 + 1 })
    let (_, entries, _) = try Journal.open(at: place.register, for: .reading, Surroundings())
    let isSame = entries == before + [entry]
    #expect(isSame)
  }

  @Test func `what is whole of it is salvaged as it is`() throws {
    let place = try copy()
    let (_, before, _) = try Journal.open(at: place.register, for: .reading, Surroundings())
    let saved = "\(place.directory)/saved"
    #expect(
      try Journal.salvage(place.register, to: saved).entryCount == FormatFixture.entryCount
    )
    let (_, entries, _) = try Journal.open(at: saved, for: .reading, Surroundings())
    let isSame = entries == before
    #expect(isSame)
  }

  @Test func `a newer format is refused with a sentence, and neither written nor touched`() throws {
    let place = try copy()
    let path = RegisterPaths(place.register).journal(of: try Sample.desk("A-222222"))
    let newer = Array("regdesk-journal 2 in a form of its own\n0123\u{0}\n".utf8)
    #expect(unsafe Glibc.remove(path) == 0)
    try write(newer, to: path)
    let before = try content(of: place)
    let failure = JournalFailure.newerFormat(path: path, version: 2)
    for purpose in [Journal.Purpose.reading, .writing(letter: UInt8(ascii: "A"))] {
      #expect(throws: failure) {
        try Journal.open(at: place.register, for: purpose, Surroundings())
      }
    }
    #expect(throws: failure) { try Journal.inspect(place.register) }
    #expect(
      failure.description
        == "\(path) has the format 2, which a newer regdesk wrote. It was left untouched; use that version."
    )
    #expect(try content(of: place) == before)
  }
}

extension FormatFixtureTests {
  /// A register of the fixture's files, in a directory of its own.
  private func copy() throws -> Scratch {
    let place = try Scratch()
    let live = LiveFileSystem()
    let paths = RegisterPaths(place.register)
    for path in [paths.directory, paths.entries, paths.drafts, paths.cache] {
      _ = try live.makeDirectory(path)
    }
    for (name, _) in FormatFixture.files {
      try write(try FormatFixture.bytes(of: name), to: "\(paths.entries)/\(name)")
    }
    return place
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try OpenFile(path, for: .creating, in: LiveFileSystem()).writeAll(bytes)
  }

  /// What stands in every file, and when it was last written.
  private func content(of place: Scratch) throws -> [String: [String]] {
    let entries = RegisterPaths(place.register).entries
    return try LiveFileSystem().names(in: entries).reduce(into: [:]) { files, name in
      var status = stat()
      #expect(unsafe stat("\(entries)/\(name)", &status) == 0)
      let bytes = try Data(contentsOf: URL(filePath: "\(entries)/\(name)"))
      let written = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      files[name] = [bytes.base64EncodedString(), written]
    }
  }
}
