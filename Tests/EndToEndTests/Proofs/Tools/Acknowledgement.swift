/// What the program said it had saved: `Saved 3: ŞAHİN arrived at 09:12`, on standard output or in a screen.
struct Acknowledgement: Hashable {
  let number: Int
  /// As far as there was room to show it.
  let sentence: String

  /// All of them in what was printed, in order; one that a kill left half printed was not said.
  static func all(in output: String) -> [Acknowledgement] {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.compactMap { line in
      Acknowledgement(line: line.drop { $0 == " " })
    }
  }

  private init?(line: Substring) {
    guard line.hasPrefix("Saved "), let colon = line.firstIndex(of: ":"),
      let number = Int(line[line.index(line.startIndex, offsetBy: 6)..<colon])
    else { return nil }
    self.number = number
    // What follows at the end of a screen's line is another remark.
    let rest = line[colon...].dropFirst(2)
    sentence = String(rest.firstRange(of: "  ").map { rest[..<$0.lowerBound] } ?? rest)
  }

  /// Whether a line of `regdesk history` tells of it.
  func stands(in history: [String]) -> Bool {
    history.contains { line in
      guard line.hasPrefix("\(number)  "), let colon = line.range(of: ": ") else { return false }
      let kept = line[colon.upperBound...]
      // Shortened by the screen, or followed by a further sentence.
      return kept.hasPrefix(sentence) || sentence.hasPrefix("\(kept). ")
    }
  }
}
