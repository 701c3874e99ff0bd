import Text

/// How alike two texts are: the share of letter pairs that they have in common (Dice), 0 to 1.
package struct Likeness {
  private let pairs: [Pair: Int]
  private let count: Int

  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  package init(of text: String) {
    let scalars = Array(text.lettersOnly.unicodeScalars)
    var pairs: [Pair: Int] = [:]
    for (first, second) in zip(scalars, scalars.dropFirst()) {
      pairs[Pair(first: first, second: second), default: 0] += 1
    }
    self.pairs = pairs
    count = max(0, scalars.count - 1)
  }

  /// 1 for the same letters in the same order, 0 when no pair is shared.
  package func share(with other: Likeness) -> Double {
    guard count + other.count > 0 else { return 0 }
    let common = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
    return Double(2 * common) / Double(count + other.count)
  }
}
