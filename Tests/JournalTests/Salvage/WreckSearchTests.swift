import Registration
import Testing

@testable import Journal

/// What is left of a file is found in pieces as it is in the whole of it.
@Suite struct WreckSearchTests {
  @Test(arguments: [1, 7, 29, 64, 100, 1_000])
  func `whole lines and what stands between them are the same in pieces of any size`(piece: Int)
    throws
  {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    let process = ModelProcess(disk)
    for place in stride(from: ends[0], to: bytes.count, by: 5) {
      var damaged = bytes
      damaged[place] ^= 0x10
      try expectSame(damaged, on: process, at: path, inPiecesOf: piece)
      damaged.replaceSubrange(place..<place, with: Array("0123456789\n".utf8) + [0, 0, 0])
      try expectSame(damaged, on: process, at: path, inPiecesOf: piece)
      try expectSame(Array(bytes[..<place]), on: process, at: path, inPiecesOf: piece)
    }
  }

  @Test(arguments: [1, 7, 29, 64, 100, 1_000])
  func `a hole in the file hides nothing that stands before it or behind it`(piece: Int) throws {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    let process = ModelProcess(disk)
    for start in [ends[1], ends[1] - 1, ends[1] - 10, ends[1] + 10] {
      for zeros in [20, 5_000] {
        process.hole = start..<start + zeros
        let holed = bytes[..<start] + [UInt8](repeating: 0, count: zeros) + bytes[start...]
        try expectSame(Array(holed), on: process, at: path, inPiecesOf: piece)
        try expectSame(Array(holed), on: process, at: path, inPiecesOf: start - ends[0])
      }
    }
  }

  private func expectSame(
    _ bytes: [UInt8],
    on process: ModelProcess,
    at path: String,
    inPiecesOf piece: Int
  ) throws {
    process.disk[path] = bytes
    let desk = try #require(
      RegisterPaths.desk(ofJournal: String(path.split(separator: "/").last ?? ""))
    )
    let plain = try Wreck(of: desk, OpenFile(path, for: .reading, in: ModelProcess(process.disk)))
    let wreck = try Wreck(
      of: desk,
      OpenFile(path, for: .reading, in: process),
      inPiecesOf: piece
    )
    #expect(wreck.lines.mapValues(\.json) == plain.lines.mapValues(\.json))
    #expect(Set(wreck.rubble.keys) == Set(plain.rubble.keys))
    #expect(wreck.hasLostEnd == plain.hasLostEnd)
    if process.hole == nil { #expect(wreck.rubble == plain.rubble) }
  }
}
