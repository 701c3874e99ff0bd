// What comes from outside (a keyboard, a paste, a file) becomes text that shows what it holds.

extension String {
  /// One line of visible text: letters kept as they are in form C; control, zero-width and direction
  /// characters gone; a run of space that holds a line break or a tab is one space; no outer spaces.
  ///
  /// Cleaning twice gives the same as cleaning once.
  package var cleaned: String {
    let line = cleanedWhileTyped
    guard line.utf8.first == UInt8(ascii: " ") || line.utf8.last == UInt8(ascii: " ") else {
      return line
    }
    guard let start = line.firstIndex(where: { $0 != " " }),
      let last = line.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(line[start...last])
  }

  /// The same with outer spaces kept: for a field that is still being typed.
  package var cleanedWhileTyped: String {
    if isPlainASCII { return self }
    if unicodeScalars.allSatisfy(\.isSurelyPlain) { return composed }
    var visible = String.UnicodeScalarView()
    var space = PendingSpace()
    for scalar in unicodeScalars {
      if scalar.isBlank {
        space.add(scalar)
      } else if scalar.isVisible {
        space.flush(into: &visible)
        visible.append(scalar)
      }
    }
    space.flush(into: &visible)
    return String(visible).composed
  }
}

/// A run of space characters, before it is known whether a line break is among them.
private struct PendingSpace {
  private var count = 0
  private var breaksLine = false

  mutating func add(_ scalar: Unicode.Scalar) {
    count += 1
    breaksLine = breaksLine || scalar.properties.generalCategory != .spaceSeparator
  }

  mutating func flush(into text: inout String.UnicodeScalarView) {
    text.append(contentsOf: repeatElement(" ", count: breaksLine ? 1 : count))
    self = PendingSpace()
  }
}

extension Unicode.Scalar {
  /// An ASCII space or something that can be seen, by range: nearly all text is of nothing else, and Unicode's properties
  /// take many times as long to ask.
  ///
  /// False means "ask".
  var isSurelyPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x370..<0x600: true
    case 0x10A0..<0x1100, 0x1C90..<0x1CC0, 0x1E00..<0x2000: true
    case 0x3041..<0x3131, 0x4E00..<0xA000, 0xAC00..<0xD7A4: true
    default: false
    }
  }

  /// A space of any width, a tab or a line break.
  fileprivate var isBlank: Bool {
    value < 0x80
      ? value == 0x20 || (0x09...0x0D).contains(value)
      : value == 0x85 || isSeparator
  }

  private var isSeparator: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Whether a reader can see that it is there.
  ///
  /// Joiners, direction marks, variation selectors and fillers cannot be seen, and two names that
  /// look the same must be the same.
  fileprivate var isVisible: Bool {
    if value < 0x300 { return columns > 0 }
    switch properties.generalCategory {
    case .control, .format: return false
    default: return !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
    }
  }
}
