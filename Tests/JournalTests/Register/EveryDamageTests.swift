import Proofs
import Testing

@testable import Journal

/// Bar 2 as the register is opened: whatever is changed in a journal of sixty entries is named by line and byte.
@Suite struct EveryDamageTests {
  @Test func `every flipped bit is named by its line, those of the first line too`() throws {
    var campaign = try Campaign()
    let step = campaign.proof.cases(short: 149, long: 1)
    for bit in stride(from: 0, to: campaign.sound.count * 8, by: step) {
      var bytes = campaign.sound
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      campaign.expectDamage(of: bytes, from: bit / 8, "bit \(bit)")
    }
    campaign.report("single bits flipped in a journal of 60 entries")
  }

  @Test func `a byte put in or taken out is named by its line, at every place`() throws {
    var campaign = try Campaign()
    let step = campaign.proof.cases(short: 97, long: 1)
    for place in stride(from: 0, to: campaign.sound.count - 1, by: step) {
      var shorter = campaign.sound
      shorter.remove(at: place)
      campaign.expectDamage(of: shorter, from: place, "without byte \(place)")
      for byte in [0, 10, 32, 48, 49, 255, campaign.sound[place]] as [UInt8] {
        var longer = campaign.sound
        longer.insert(byte, at: place)
        // A second LF before the one that stands there is one behind it: the next line begins with it.
        let from = longer[place...].indices.first { longer[$0] != campaign.sound[$0] } ?? place
        campaign.expectDamage(of: longer, from: from, "\(byte) put in at \(place)")
      }
    }
    campaign.report("bytes put in or taken out")
  }

  @Test func `lines swapped, doubled and missing are named, all pairs of them`() throws {
    var campaign = try Campaign()
    let lines = campaign.lines
    let step = campaign.proof.cases(short: 23, long: 1)
    for pair in stride(from: 0, to: lines.count * lines.count, by: step) {
      let (one, other) = (pair / lines.count, pair % lines.count)
      if one < other {
        var swapped = lines
        swapped.swapAt(one, other)
        campaign.expectDamage(of: swapped, from: one, "lines \(one) and \(other) swapped")
        campaign.expectDamage(
          of: lines.enumerated().filter { !(one..<other).contains($0.offset) }.map(\.element),
          from: one,
          "lines \(one) to \(other - 1) missing"
        )
      }
      var doubled = lines
      doubled.insert(lines[one], at: other)
      campaign.expectDamage(
        of: doubled,
        from: one == other ? other + 1 : other,
        "line \(one) again at \(other)"
      )
    }
    campaign.report("lines swapped, doubled or missing")
  }

  @Test func `a block of 512 bytes that holds anything else is named`() throws {
    var campaign = try Campaign()
    let sound = campaign.sound
    var lottery = Lottery(seed: 2)
    // What the last block held is told like a line that a crash cut off: see the zeroed block in DamageTests.
    let starts = Array(stride(from: 0, to: sound.count - 512, by: 512))
    for start in starts {
      let block = start..<start + 512
      let random = (0..<512).map { _ in UInt8.random(in: 0...255, using: &lottery) }
      var fillings = [
        [UInt8](repeating: 0, count: 512), [UInt8](repeating: 255, count: 512), random,
      ]
      let others = campaign.proof.isLong ? starts : starts.filter { ($0 + start) % 2_048 == 0 }
      fillings += others.map { Array(sound[$0..<$0 + 512]) }
      for filling in fillings where filling != Array(sound[block]) {
        var bytes = sound
        bytes.replaceSubrange(block, with: filling)
        let first = zip(bytes, sound).enumerated().first { $0.element.0 != $0.element.1 }
        campaign.expectDamage(of: bytes, from: first?.offset ?? start, "block at \(start)")
      }
    }
    campaign.report("blocks of 512 bytes filled otherwise")
  }
}

/// Changes of one journal, and those that went unnoticed or were told of another place.
private struct Campaign {
  let proof = Proof("damage")
  let header: Header
  let lines: [[UInt8]]
  let sound: [UInt8]
  private var cases = 0
  private var violations: [String] = []

  init() throws {
    (lines, header) = try DamageTests.sixtyLines()
    sound = header.line.bytes + lines.flatMap { $0 }
  }

  func report(_ what: String, _ location: SourceLocation = #_sourceLocation) {
    proof.found(violations.count, in: cases, what)
    #expect(violations.prefix(5) == [], sourceLocation: location)
    #expect(cases > 90, sourceLocation: location)
  }

  /// Expects damage at the line of that place.
  mutating func expectDamage(of lines: [[UInt8]], from place: Int, _ what: String) {
    let start = header.line.bytes.count + lines[..<place].reduce(0) { $0 + $1.count }
    expectDamage(of: header.line.bytes + lines.flatMap { $0 }, from: start, what)
  }

  /// Expects damage at the line that holds the first byte that is changed, and everything before that line to be read.
  mutating func expectDamage(of bytes: [UInt8], from byte: Int, _ what: String) {
    cases += 1
    let line = DamageTests.line(holding: min(byte, sound.count), of: sound)
    do {
      let desk = try Desk(on: try DamageTests.disk(bytes, header))
      guard case .damaged(let damage) = desk.opening.readOnly else {
        violations.append("\(what) went unnoticed")
        return
      }
      if [damage.line, damage.byte] != [line.number, line.start + 1]
        || desk.entries.count != max(0, line.number - 2)
      {
        violations.append("\(what): \(damage), not line \(line.number)")
      }
    } catch JournalFailure.newerFormat where line.number == 1 {
      // Refused untouched: another version of the format it seems to be.
    } catch {
      violations.append("\(what): \(error)")
    }
  }
}
