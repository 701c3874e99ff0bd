import Registration

// What an operator has read at the desk is not told again at every opening; `check` goes on telling it.

extension Journal {
  /// Notes that the operator has read what was left behind, so that the next opening does not tell it.
  ///
  /// An empty file in the cache says so. Best effort: where it cannot be made, or is lost, it is told again.
  package func settle(_ left: LeftBehind) {
    guard whyReadOnly == nil else { return }
    _ = try? OpenFile(paths.settled(left), for: .creating, in: fileSystem)
  }

  /// Whether an operator has read it.
  func isSettled(_ left: LeftBehind) -> Bool {
    (try? fileSystem.status(ofName: paths.settled(left))) != nil
  }
}

extension RegisterPaths {
  /// The file that says that what was left behind was read: `cache/read-A-k3f9qz-5-5-A-zzzzzz.journal`.
  fileprivate func settled(_ left: LeftBehind) -> String {
    let numbers = left.stamps.map(\.id.number)
    let (first, last) = (numbers.min() ?? 0, numbers.max() ?? 0)
    let successor = left.successor.split(separator: "/").last ?? ""
    return "\(cache)/read-\(left.last.desk)-\(first)-\(last)-\(successor)"
  }
}
