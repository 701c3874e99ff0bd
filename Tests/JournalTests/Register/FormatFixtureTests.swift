import Foundation
import Glibc
import Registration
import Testing

@testable import Journal

/// Bar 8: the registers of every released format open for ever, and what a newer program wrote is left alone.
@Suite(.serialized) struct FormatFixtureTests {
  @Test func `a register of format 1 is written as it always was`() throws {
    let files = try FormatFixture.files()
    let folder = FormatFixture.folder
    let manager = FileManager.default
    if ProcessInfo.processInfo.environment["REGDESK_WRITE_FORMAT"] != nil,
      !manager.fileExists(atPath: folder.path)
    {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    }
    #expect(try manager.contentsOfDirectory(atPath: folder.path).sorted() == files.keys.sorted())
    for (name, bytes) in files {
      #expect(try [UInt8](Data(contentsOf: folder.appending(path: name))) == bytes, "\(name)")
    }
  }

  @Test func `it reads as it always did, and is left as it is`() throws {
    let place = try copy()
    let before = try content(of: place)
    let (_, entries, opening) = try Journal.open(at: place.register, for: .reading, Surroundings())
    let all = try FormatFixture.entries()
    #expect(entries == all)
    #expect(
      opening
        == Opening(entryCount: all.count, readOnly: .openedForReading(place.register))
    )
    let problems = try Journal.inspect(place.register).problems
    let lost = UInt32(try Sample.facts().count)
    let paths = RegisterPaths(place.register)
    #expect(
      problems.first == .lost(path: paths.journal(of: try Sample.desk()), lost + 1...lost + 3)
    )
    #expect(problems.contains { if case .tornTail = $0 { true } else { false } })
    #expect(try content(of: place) == before)
  }

  @Test func `it is gone on with where it ends`() throws {
    let place = try copy()
    let (journal, _, opening) = try Journal.open(
      at: place.register,
      for: .writing(letter: UInt8(ascii: "A")),
      Surroundings()
    )
    #expect(opening.readOnly == nil)
    let entry = try journal.record(
      at: try Sample.moment(),
      by: try Sample.operator(),
      news: { _ in },
      grant: { _ throws(Refusal) in Grant(facts: [.broughtIn(file: "new.csv")]) }
    )
    let all = try FormatFixture.entries()
    #expect(entry.id == EntryID(desk: try Sample.desk("A-222222"), number: 5))
    #expect(entry.t == all.map(\.t).max().map { $0 + 1 })
    let (_, entries, _) = try Journal.open(at: place.register, for: .reading, Surroundings())
    #expect(entries == all + [entry])
  }

  @Test func `what is whole of it is salvaged as it is`() throws {
    let place = try copy()
    let saved = "\(place.directory)/saved"
    let salvage = try Journal.salvage(place.register, to: saved)
    let all = try FormatFixture.entries()
    #expect(salvage.entryCount == all.count)
    let (_, entries, _) = try Journal.open(at: saved, for: .reading, Surroundings())
    #expect(entries == all)
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
    for name in try FileManager.default.contentsOfDirectory(atPath: FormatFixture.folder.path) {
      let bytes = [UInt8](try Data(contentsOf: FormatFixture.folder.appending(path: name)))
      try write(bytes, to: "\(paths.entries)/\(name)")
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
