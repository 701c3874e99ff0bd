import Text

/// A text's words with what was taken out of them so far, for reading a line without columns.
struct PastedWords {
  private(set) var words: [Word] = []

  /// One word without the signs around it.
  struct Word {
    /// As it is written.
    let whole: String
    /// Without commas, brackets and quotation marks around it.
    let core: String
    /// Whether something else begins after it.
    let endsPart: Bool
    /// Whether something else begins with it.
    let beginsPart: Bool
    var isTaken = false
  }

  /// The words of all cells; each cell is a part of its own.
  init(_ cells: [String]) {
    for cell in cells {
      let parts = cell.split(separator: " ").map(String.init)
      for (index, part) in parts.enumerated() {
        let core = part.trimming { ",;|<>()[]\"“”„«»·•:–—".contains($0) || $0 == "-" }
        guard !core.isEmpty else {
          endPart()
          continue
        }
        let isLast = index == parts.count - 1
        let ends = isLast || part.last.map { ",;|)]>\"”»".contains($0) } == true
        let begins = index == 0 || part.first.map { "(<[\"“„«|".contains($0) } == true
        words.append(Word(whole: part, core: core, endsPart: ends, beginsPart: begins))
      }
    }
  }

  /// Takes words out; what stands before and after them no longer belongs together.
  mutating func take(_ range: Range<Int>) {
    for index in range { words[index].isTaken = true }
  }

  /// The words of a range, with single spaces, without the signs around them.
  func text(_ range: Range<Int>) -> String {
    guard let last = range.last else { return "" }
    let inner = range.dropLast().map { words[$0].whole } + [words[last].core]
    guard inner.count > 1 else { return inner.joined() }
    return
      ([words[range.lowerBound].whole.trimming { "(<[\"“„«|".contains($0) }] + inner.dropFirst())
      .joined(separator: " ")
  }

  /// The longest run of at most so many words not taken, from that place on.
  func freeCount(from start: Int, atMost limit: Int) -> Int {
    words[start...].prefix(limit).prefix { !$0.isTaken }.count
  }

  /// The runs of words that were not taken, cut where a part ends.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start: Int?
    for (index, word) in words.enumerated() {
      if word.isTaken || word.beginsPart, let from = start, from < index {
        parts.append(from..<index)
        start = nil
      }
      if word.isTaken {
        start = nil
        continue
      }
      if start == nil { start = index }
      if word.endsPart, let from = start {
        parts.append(from..<index + 1)
        start = nil
      }
    }
    if let from = start { parts.append(from..<words.count) }
    return parts
  }

  private mutating func endPart() {
    guard let last = words.popLast() else { return }
    words.append(
      Word(whole: last.whole, core: last.core, endsPart: true, beginsPart: last.beginsPart)
    )
  }
}

extension String {
  fileprivate func trimming(_ isSign: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isSign(first) { rest.removeFirst() }
    while let last = rest.last, isSign(last) { rest.removeLast() }
    return String(rest)
  }
}
