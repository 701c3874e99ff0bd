import Text

/// Lines of a printed text that stay on one page.
struct TextBlock {
  var lines: [String]
  /// A heading, which never stands last on a page.
  var keepsWithNext = false
  /// What is said above it where it begins a page in the middle of its part.
  var continuing: [String] = []
}

/// Blocks on pages of so many lines, or on one that never ends.
package struct TextPages {
  /// Says what the pages are, from the second one on.
  let running: String
  let blocks: [TextBlock]
  /// Whether a blank line stands between blocks.
  var isSpaced = true

  /// The text, every line ended, on pages of so many lines, their foot included, with a form feed between them; nil for no pages.
  func text(pageLength length: Int?) -> String {
    guard let length else { return Self.text(joined(blocks.map(\.lines))) }
    let pages = pages(of: length - Self.foot)
    let texts = pages.enumerated().map { index, page in
      let head = index == 0 ? [] : [running, ""]
      let lines = head + page
      let rest = Array(repeating: "", count: max(0, length - Self.foot - lines.count) + 1)
      let foot = "Page \(index + 1) of \(pages.count)".centred(in: pageWidth)
      return Self.text(lines + rest + [foot])
    }
    return texts.joined(separator: "\u{0C}")
  }

  /// How many lines a page can have.
  package static let lengths = 20...500

  /// A blank line and the page's number.
  private static let foot = 2

  private func pages(of room: Int) -> [[String]] {
    var pages: [[String]] = [[]]
    for (index, block) in blocks.enumerated() {
      var lines = block.lines
      let taken = pages.count > 1 ? 2 : 0
      let page = pages[pages.count - 1]
      let gap = page.isEmpty || !isSpaced ? 0 : 1
      if !page.isEmpty, taken + page.count + gap + needed(from: index) > room {
        if !block.continuing.isEmpty {
          lines = block.continuing + (isSpaced ? [""] : []) + lines
        }
        pages.append(lines)
      } else {
        pages[pages.count - 1] += (gap == 0 ? [] : [""]) + lines
      }
    }
    return pages
  }

  /// The lines of a block, and of what must stand under it.
  private func needed(from index: Int) -> Int {
    var count = blocks[index].lines.count
    var next = index
    while blocks[next].keepsWithNext, next + 1 < blocks.count {
      next += 1
      count += (isSpaced ? 1 : 0) + blocks[next].lines.count
    }
    return count
  }

  private func joined(_ parts: [[String]]) -> [String] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: isSpaced ? [""] : []))
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { $0.printable + "\n" }.joined()
  }
}
