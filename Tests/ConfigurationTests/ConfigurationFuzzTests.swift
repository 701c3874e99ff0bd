import Foundation
import Proofs
import Registration
import Synchronization
import Testing

@testable import Configuration

/// Hostile configuration files are refused with complaints or read, and never cost more than they have bytes.
@Suite struct ConfigurationFuzzTests {
  /// The files that the program reads, each read as what it is.
  static let files = [
    "programmes/korea-bsec-2017.yaml", "organisations/bsec.yaml", "ministries/tur.yaml",
    "languages/tr.yaml",
  ]

  @Test(arguments: files) func `a hostile file is read or refused`(name: String) throws {
    let proof = Proof("fuzz")
    let samples = try samples(for: name)
    let tongue = name.hasPrefix("languages")
    let cases = proof.cases(short: tongue ? 60 : 25, long: tongue ? 5_000 : 2_500)
    let slow = Mutex(0)
    let violations = try Proof("fuzz \(name.prefix(4))").violations(in: cases) { number in
      var mutator = Mutator(seed: number, samples: samples, longest: 1 << 15)
      let bytes = mutator.mutant()
      let began = ContinuousClock.now
      let holds = try holds(for: bytes, in: name)
      if began.duration(to: .now) > .seconds(5) { slow.withLock { $0 += 1 } }
      return holds
    }
    #expect(violations == 0)
    #expect(slow.withLock { $0 } == 0)
    proof.found(violations, in: cases, "hostile configuration files, each read or refused: \(name)")
  }

  /// Whether everything that is said against the file has words, and what is accepted is accepted again and is the same.
  private func holds(for bytes: [UInt8], in name: String) throws -> Bool {
    let first = try outcome(of: bytes, in: name)
    return first == (try outcome(of: bytes, in: name)) && !first.isEmpty
  }

  /// What reading the file gives: a description of what it says, or all complaints.
  private func outcome(of bytes: [UInt8], in name: String) throws -> String {
    let folder = ConfigurationFolder(
      path: realPath,
      read: { path in path == "\(realPath)/\(name)" ? .found(bytes) : realFolder.read(path) },
      isTimeZone: { $0 == "Asia/Seoul" }
    )
    let state = try #require(AffiliationCode("TUR"))
    do throws(FaultyConfiguration) {
      switch name.prefix(while: { $0 != "/" }) {
      case "languages": return "\(try folder.wording("tr") == nil)"
      case "ministries": return "\(String(describing: try folder.ministries(of: state)))"
      default: return "\(try folder.programme(at: "\(realPath)/programmes/korea-bsec-2017.yaml"))"
      }
    } catch {
      return error.description
    }
  }

  /// The file and, of long ones, pieces that are files themselves, so that changes are dense.
  private func samples(for name: String) throws -> [[UInt8]] {
    guard case .found(let bytes) = realFolder.read("\(realPath)/\(name)") else {
      throw NoSample()
    }
    guard name.hasPrefix("languages") else { return [bytes] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let start = lines.prefix { !$0.starts(with: "phrases".utf8) }.count + 1
    return stride(from: start, to: min(lines.count, start + 400), by: 40).map { from in
      let piece = lines[..<start] + lines[from..<min(from + 40, lines.count)]
      return Array(piece.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
    }
  }

  private struct NoSample: Error {}
}
