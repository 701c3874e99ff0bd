import Testing

@testable import Journal

/// A journal that is read in pieces reads as one that is read whole, wherever a piece ends.
@Suite struct WindowTests {
  @Test(arguments: [1, 2, 7, 29, 64, 100, 1_000])
  func `whole, cut anywhere or damaged anywhere, it is the same in pieces of any size`(piece: Int)
    throws
  {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    for place in stride(from: ends[0], to: bytes.count, by: 3) {
      try expectSame(Array(bytes[..<place]), on: disk, at: path, inPiecesOf: piece)
      var damaged = bytes
      damaged[place] ^= 0x10
      try expectSame(damaged, on: disk, at: path, inPiecesOf: piece)
      damaged.replaceSubrange(place..<place, with: [UInt8](repeating: 0, count: 200))
      try expectSame(damaged, on: disk, at: path, inPiecesOf: piece)
    }
    try expectSame(bytes, on: disk, at: path, inPiecesOf: piece)
  }

  private func expectSame(
    _ bytes: [UInt8],
    on disk: ModelDisk,
    at path: String,
    inPiecesOf piece: Int
  ) throws {
    disk[path] = bytes
    let process = ModelProcess(disk)
    let whole = try Self.stretch(of: path, in: process, inPiecesOf: 1 << 20)
    let pieces = try Self.stretch(of: path, in: process, inPiecesOf: piece)
    #expect(pieces.entries == whole.entries)
    #expect(pieces.end == whole.end)
    #expect(pieces.reason == whole.reason)
    // What follows damage is nobody's business; what follows the last whole line is moved aside.
    if whole.reason == .unfinished { #expect(pieces.restCount == whole.restCount) }
  }

  private static func stretch(
    of path: String,
    in process: any FileSystem,
    inPiecesOf piece: Int
  ) throws -> JournalFile.Stretch {
    let file = try OpenFile(path, for: .reading, in: process)
    let first = try file.read(from: 0, count: Header.longest)
    guard case .header(let header, let length) = Header.reading(first) else {
      throw NoJournal()
    }
    return try JournalFile(file, header: header, length: length)
      .unread(known: KnownTexts(), inPiecesOf: piece)
  }

  private struct NoJournal: Error {}
}
