import Proofs
import Registration
import Testing

@testable import Journal

/// Bar 2: no flipped bit, no missing, doubled or swapped line, no zeroed block goes unnoticed.
@Suite struct DamageTests {
  @Test func `every flipped bit of sixty entries is noticed at its line`() throws {
    let (lines, header) = try Self.sixtyLines()
    var chain = Chain(after: header.line.checksum, length: header.line.bytes.count)
    var unnoticed = 0
    for (place, line) in lines.enumerated() {
      // The bytes before are whole, so the judgement begins at this line; the one behind tells that the file goes on.
      let rest = line + (place + 1 < lines.count ? lines[place + 1] : [])
      for bit in 0..<line.count * 8 {
        var flipped = rest
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        var judged = chain
        if case .broken(let reason) = judged.next(in: flipped, at: 0), reason != .unfinished,
          judged == chain
        {
          continue
        }
        Issue.record("bit \(bit) of line \(place + 2) went unnoticed")
        unnoticed += 1
      }
      guard case .whole = chain.next(in: line, at: 0) else {
        Issue.record("line \(place + 2) is not whole")
        return
      }
    }
    let bits = lines.reduce(0) { $0 + $1.count * 8 }
    Proof("damage").found(unnoticed, in: bits, "bits of sixty entries, flipped one at a time")
  }

  @Test func `a flipped bit is damage when the register is opened, named by line and byte`() throws
  {
    let (lines, header) = try Self.sixtyLines()
    let all = header.line.bytes + lines.flatMap { $0 }
    for byte in stride(from: header.line.bytes.count, to: all.count, by: 331) {
      var flipped = all
      flipped[byte] ^= 1 << UInt8(byte % 8)
      let line = Self.line(holding: byte, of: all)
      try expectDamage(flipped, header, line: line.number, byte: line.start + 1)
    }
  }

  @Test func `a missing line is noticed, the last apart`() throws {
    try change { lines, place in
      if place + 1 < lines.count { lines.remove(at: place) }
    } named: { _, place in
      place
    }
  }

  @Test func `a doubled line is noticed`() throws {
    try change { lines, place in
      lines.insert(lines[place], at: place)
    } named: { _, place in
      place + 1
    }
  }

  @Test func `swapped lines are noticed`() throws {
    try change { lines, place in
      if place > 0 { lines.swapAt(place - 1, place) }
    } named: { _, place in
      place - 1
    }
  }

  @Test func `a zeroed block is noticed`() throws {
    let (lines, header) = try Self.sixtyLines()
    let all = header.line.bytes + lines.flatMap { $0 }
    for start in stride(from: 0, to: all.count, by: 512) {
      let end = min(start + 512, all.count)
      var zeroed = all
      zeroed.replaceSubrange(start..<end, with: [UInt8](repeating: 0, count: end - start))
      let first = start == 0 ? (number: 1, start: 0) : Self.line(holding: start, of: all)
      guard end < all.count else {
        // Nothing but the end is gone: like a write that a crash cut off.
        let disk = try Self.disk(zeroed, header)
        let desk = try Desk(on: disk)
        #expect(desk.notes.count == first.number - 2)
        #expect(desk.opening.readOnly != nil || desk.opening.notices.count == 1)
        continue
      }
      try expectDamage(zeroed, header, line: first.number, byte: first.start + 1)
    }
  }

  @Test func `a damaged journal is read up to there and never written to`() throws {
    let (lines, header) = try Self.sixtyLines()
    var all = header.line.bytes + lines.flatMap { $0 }
    all[header.line.bytes.count + lines[0].count + lines[1].count + 60] ^= 4
    let disk = try Self.disk(all, header)
    let desk = try Desk(on: disk)
    #expect(desk.notes == ["note 1", "note 2"])
    let failure = try #require(desk.opening.readOnly)
    #expect(throws: NotRecorded.failed(failure)) { try desk.record("more") }
    #expect(try desk.catchUp() == 0)
    let path = RegisterPaths(Desk.directory).journal(of: header.desk)
    #expect(disk[path] == all)
    #expect(disk.names(in: Desk.directory + "/entries").count == 1)
    #expect(
      failure.description
        == "The journal is damaged: \(path), line 4, byte "
        + "\(header.line.bytes.count + lines[0].count + lines[1].count + 1): the line is not what "
        + "its checksum was made of. It is shown up to there and not written to; `regdesk check "
        + "--register \(Desk.directory)` says what is safe and what to do."
    )
  }

  @Test func `damage that comes while the register is open closes it`() throws {
    let (lines, header) = try Self.sixtyLines()
    let all = header.line.bytes + lines.flatMap { $0 }
    let disk = try Self.disk(all, header)
    let desk = try Desk(on: disk)
    let node = try #require(disk.node(at: RegisterPaths(Desk.directory).journal(of: header.desk)))
    node.bytes += Array("vandals\n".utf8)
    let damage = Damage(
      path: RegisterPaths(Desk.directory).journal(of: header.desk),
      line: 62,
      byte: all.count + 1,
      reason: .noFrame
    )
    #expect(throws: NotRecorded.failed(.damaged(damage))) { try desk.record("more") }
    #expect(desk.journal.whyReadOnly == .damaged(damage))
    #expect(node.bytes == all + Array("vandals\n".utf8))
  }
}

extension DamageTests {
  /// Changes the lines at each place, and expects damage at the line whose place in `lines` is named.
  private func change(
    _ change: (inout [[UInt8]], Int) -> Void,
    named place: ([[UInt8]], Int) -> Int
  ) throws {
    let (lines, header) = try Self.sixtyLines()
    for index in lines.indices {
      var changed = lines
      change(&changed, index)
      if changed == lines { continue }
      let bad = place(lines, index)
      let start = header.line.bytes.count + changed[..<bad].reduce(0) { $0 + $1.count }
      try expectDamage(
        header.line.bytes + changed.flatMap { $0 },
        header,
        line: bad + 2,
        byte: start + 1
      )
    }
  }

  private func expectDamage(
    _ bytes: [UInt8],
    _ header: Header,
    line: Int,
    byte: Int,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let disk = try Self.disk(bytes, header)
    let desk = try Desk(on: disk)
    guard case .damaged(let damage) = desk.opening.readOnly else {
      Issue.record("no damage found; line \(line), byte \(byte)", sourceLocation: location)
      return
    }
    #expect([damage.line, damage.byte] == [line, byte], sourceLocation: location)
    #expect(desk.notes.count == max(0, line - 2), sourceLocation: location)
  }

  /// The lines of a journal of sixty entries.
  static func sixtyLines() throws -> ([[UInt8]], Header) {
    let header = Header(
      register: try #require(RegisterID("0123456789ab")),
      desk: try Sample.desk()
    )
    var last = header.line.checksum
    var lines: [[UInt8]] = []
    for number in UInt32(1)...60 {
      let entry = Entry(
        stamp: Stamp(
          id: try Sample.entryID(number),
          at: try Sample.moment(),
          by: try Sample.operator()
        ),
        facts: [.exported(Export(list: "note \(number)", rows: 1))]
      )
      let json = EntryWriter.json(entry, number: number, of: header.desk)
      let line = Line.framing(json, after: last)
      lines.append(line.bytes)
      last = line.checksum
    }
    return (lines, header)
  }

  static func disk(_ bytes: [UInt8], _ header: Header) throws -> ModelDisk {
    let disk = ModelDisk.withHome()
    let paths = RegisterPaths(Desk.directory)
    let process = ModelProcess(disk)
    for path in [paths.directory, paths.entries] { _ = try process.makeDirectory(path) }
    disk[paths.journal(of: header.desk)] = bytes
    return disk
  }

  /// The line that a byte stands in: its number from 1, and where it begins.
  static func line(holding byte: Int, of bytes: [UInt8]) -> (number: Int, start: Int) {
    let breaks = bytes[..<byte].indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    return (breaks.count + 1, (breaks.last ?? -1) + 1)
  }
}
