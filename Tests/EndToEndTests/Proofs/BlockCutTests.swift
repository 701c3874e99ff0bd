import Foundation
import PseudoTerminal
import Testing

/// Power cuts under the real program on a real file system, in short: Tests/Proofs/power says how, and tries more on demand.
@Suite(.serialized)
struct BlockCutTests {
  @Test(.enabled(if: isReady, "power cuts need root, /dev/fuse, loop devices, ext4 and strace"))
  func `what was told to be saved is there after a power cut, and a missing sync is seen`() throws {
    let proof = try Self.prove("--short", "--regdesk", BuiltProgram.regdesk.path)
    #expect(proof.status == 0, "\(proof.output)\(proof.errors)")
  }

  private static let isReady = (try? prove("--ready"))?.status == 0

  private static func prove(_ arguments: String...) throws -> Run {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Proofs/power/prove.py").path
    let variables = ProcessInfo.processInfo.environment.filter { $0.key != "REGDESK_PROOFS" }
    return try Started(
      "/usr/bin/env",
      ["python3", "-B", script] + arguments,
      environment: variables,
      in: "/"
    ).end()
  }
}
