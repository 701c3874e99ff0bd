import Foundation

/// One of the proofs behind what regdesk promises about data: how much of it a run does, and what it found.
///
/// Every `swift test` runs the short form. `sh Tests/Proofs/run` runs the long one: it sets `REGDESK_PROOFS=long`, and
/// `REGDESK_FIGURES` to the file that collects the figures.
package struct Proof: Sendable {
  /// As `Tests/Proofs/run` names it.
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// Whether the long form was asked for.
  package var isLong: Bool {
    ProcessInfo.processInfo.environment["REGDESK_PROOFS"] == "long"
  }

  /// How many cases this run tries.
  package func cases(short: Int, long: Int) -> Int {
    isLong ? long : short
  }

  /// Writes what was found down for the table of figures, if one is being made.
  ///
  /// - Parameters:
  ///   - violations: how many cases broke the promise; the test that counts them fails as well.
  ///   - cases: how many were tried.
  ///   - what: what a case is, in words: "bits flipped, one at a time".
  package func found(_ violations: Int, in cases: Int, _ what: String) {
    guard let path = ProcessInfo.processInfo.environment["REGDESK_FIGURES"] else { return }
    let line = Data("\(name)\t\(what)\t\(cases)\t\(violations)\n".utf8)
    // Read and written whole rather than appended to would lose the figures of suites that run beside this one.
    let file = unsafe fopen(path, "a")
    guard let file = unsafe file else { return }
    unsafe line.withUnsafeBytes { bytes in
      _ = unsafe fwrite(bytes.baseAddress, 1, bytes.count, file)
    }
    unsafe fclose(file)
  }
}
