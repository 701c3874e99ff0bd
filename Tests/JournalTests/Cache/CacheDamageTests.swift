import Proofs
import Registration
import Testing

@testable import Journal

/// Whatever happens to a cache or to the journal below it, the register opens as if there were none.
@Suite struct CacheDamageTests {
  private let whole: ModelDisk
  private let cache: [UInt8]
  private let expected: CachingDesk.State

  init() throws {
    whole = try CacheTests.disk(entries: 4)
    cache = try #require(whole.cache)
    expected = try CachingDesk(on: whole.withoutCache()).state
    try #require(try CachingDesk(on: whole).journal.cached != nil)
  }

  /// Whether it is ignored without a word.
  private func isIgnored(_ bytes: [UInt8]) throws -> Bool {
    let disk = whole.copy()
    disk.cache = bytes
    let desk = try CachingDesk(on: disk)
    return desk.journal.cached == nil && desk.state == expected
  }

  @Test func `any byte of it changed, it is ignored without a word`() throws {
    var noticed = 0
    for place in cache.indices {
      for bit: UInt8 in [1, 0x80, 0xff] {
        var bytes = cache
        bytes[place] ^= bit
        noticed += try isIgnored(bytes) ? 1 : 0
      }
    }
    #expect(noticed == cache.count * 3)
  }

  @Test func `cut anywhere, or with anything behind its end, it is ignored without a word`() throws
  {
    for count in cache.indices { #expect(try isIgnored(Array(cache[..<count])), "\(count)") }
    for more in [[0], [UInt8](repeating: 0, count: 12), cache] {
      #expect(try isIgnored(cache + more))
    }
  }

  @Test func `a piece left out, doubled or changed for another is found out`() throws {
    let pieces = Self.pieces(of: cache)
    #expect(pieces.count > 5)
    let beginning = CacheFile.beginning
    #expect(beginning + pieces.joined() == cache)
    for place in pieces.indices {
      var (without, twice, swapped) = (pieces, pieces, pieces)
      without.remove(at: place)
      twice.insert(pieces[place], at: place)
      swapped.swapAt(place, (place + 1) % pieces.count)
      for strange in [without, twice, swapped] {
        #expect(try isIgnored(beginning + strange.joined()))
      }
    }
  }

  @Test func `behind a piece that is missing none is lent any more`() throws {
    let pieces = Self.pieces(of: cache)
    for place in pieces.indices {
      var without = pieces
      without.remove(at: place)
      let disk = whole.copy()
      disk.cache = CacheFile.beginning + without.joined()
      let file = try OpenFile(CachingDesk.paths.state, for: .reading, in: ModelProcess(disk))
      var left = try #require(CachePieces(of: file))
      var count = 0
      while left.next({ _ in }) != nil { count += 1 }
      #expect(count == min(place, pieces.count - 1))
      #expect(!left.isAtEnd)
    }
  }

  @Test func `lengths that no cache has are not believed, whatever their checksum says`() throws {
    let title = try #require(Self.pieces(of: cache).first)
    let before = title.number(at: 0)
    for length: UInt32 in [1 << 22 + 1, 1 << 31, .max] {
      var covered: [UInt8] = []
      covered.add(before)
      covered.add(length)
      covered += [UInt8](repeating: 0, count: 100)
      var frame: [UInt8] = []
      frame.add(Checksum(of: covered).value)
      #expect(try isIgnored(CacheFile.beginning + title + frame + covered))
    }
  }

  @Test func `places that no file has are not believed`() throws {
    let extent = try #require(try CachingDesk(on: whole).journal.cached)
    let file = try #require(extent.files.first)
    let chain = file.place.chain
    let strange: [JournalFile.Place] = [
      .init(chain: Chain(line: chain.line, offset: 0, last: chain.last), number: 4),
      .init(chain: Chain(line: chain.line, offset: .max, last: chain.last), number: 4),
      .init(chain: Chain(line: 0, offset: chain.offset, last: chain.last), number: 4),
      .init(chain: Chain(line: chain.line, offset: chain.offset, last: Checksum(1)), number: 4),
      .init(chain: Chain(line: chain.line, offset: chain.offset - 1, last: chain.last), number: 4),
      .init(chain: chain, number: .max),
    ]
    for place in strange {
      let forged = CacheExtent(
        form: extent.form,
        register: extent.register,
        files: [.init(desk: file.desk, place: place)],
        latest: extent.latest
      )
      #expect(try isIgnored(Self.cache(cache, of: forged)), "\(place)")
    }
  }

  @Test func `any bit of the journal changed below it, the damage is told as without it`() throws {
    let path =
      CachingDesk.paths.entries + "/" + (whole.names(in: CachingDesk.paths.entries).first ?? "")
    let journal = try #require(whole[path])
    for place in journal.indices {
      let disk = whole.copy()
      disk[path]?[place] ^= 1 << UInt8(place % 8)
      let without = CachingDesk.outcome(on: disk.withoutCache())
      // The same, and nothing was taken from the cache.
      #expect(CachingDesk.outcome(on: disk) == without, "byte \(place)")
    }
  }

  @Test func `the journal cut below it or behind it, everything is told as without it`() throws {
    let path =
      CachingDesk.paths.entries + "/" + (whole.names(in: CachingDesk.paths.entries).first ?? "")
    let journal = try #require(whole[path])
    var more = try CachingDesk(on: whole)
    _ = more.ask(.recordExport(Export(list: "more", rows: 1)))
    let longer = try #require(whole[path])
    for length in longer.indices {
      let disk = whole.copy()
      disk[path] = Array(longer[..<length])
      let without = disk.withoutCache()
      let (one, other) = (CachingDesk.outcome(on: disk), CachingDesk.outcome(on: without))
      #expect(one.state == other.state, "\(length) bytes")
      #expect(one.failure == other.failure)
      #expect(disk[path] == without[path])
      let isWhole = one.state?.opening == Opening(entryCount: length == journal.count ? 4 : 5)
      #expect(one.usedCache == isWhole, "\(length) bytes")
    }
  }

  /// The pieces, each with its frame.
  static func pieces(of cache: [UInt8]) -> [[UInt8]] {
    var rest = cache.dropFirst(CacheFile.beginning.count)
    var pieces: [[UInt8]] = []
    while !rest.isEmpty {
      let count = CacheFile.frame + Int(Array(rest).number(at: 8))
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return pieces
  }

  /// A cache of the same state that says to be of something else, all checksums true.
  static func cache(_ cache: [UInt8], of extent: CacheExtent) -> [UInt8] {
    var contents = pieces(of: cache).map { Array($0.dropFirst(CacheFile.frame)) }
    contents[0] = Array(extent.text.utf8)
    var (bytes, last) = (CacheFile.beginning, UInt32(0))
    for content in contents {
      var covered: [UInt8] = []
      covered.add(last)
      covered.add(UInt32(content.count))
      covered += content
      last = Checksum(of: covered).value
      bytes.add(last)
      bytes += covered
    }
    return bytes
  }
}
