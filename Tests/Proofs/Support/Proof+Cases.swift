import Foundation

extension Proof {
  /// Tries cases 1, 2, 3 ..., and counts those for which `holds` says false.
  ///
  /// The number of the case that is being tried stands in a file, so that one that ends the process can be found and tried
  /// again alone: `regdesk-case-<name>` among the temporary files, which is removed at the end.
  package func violations(in cases: Int, _ holds: (UInt64) throws -> Bool) rethrows -> Int {
    let name = self.name.replacingOccurrences(of: " ", with: "-")
    let path = NSTemporaryDirectory() + "regdesk-case-\(name)"
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer {
      close(file)
      _ = unsafe unlink(path)
    }
    var violations = 0
    let first = UInt64(ProcessInfo.processInfo.environment["REGDESK_CASE"] ?? "") ?? 1
    for number in first..<first + UInt64(max(cases, 0)) {
      let words = Array("\(number)\n".utf8)
      _ = unsafe pwrite(file, words, words.count, 0)
      if try !holds(number) {
        violations += 1
        print("\(self.name): case \(number) breaks it; REGDESK_CASE=\(number) tries it first")
      }
    }
    return violations
  }
}
