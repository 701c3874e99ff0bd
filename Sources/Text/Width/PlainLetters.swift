extension Unicode.Scalar {
  /// The columns of a letter that is a character by itself, whatever stands beside it, as long as that is one of these too;
  /// nil for every other, which has to be looked at with its neighbours.
  ///
  /// By range: the letters of the desk's scripts, ASCII, punctuation and what frames are drawn with. Asking Unicode for the
  /// category of a letter takes three hundred instructions, and a frame has a thousand letters.
  package var plainColumns: Int? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: 1
    case 0x384...0x38A, 0x38E...0x3A1, 0x3A3...0x482, 0x48A...0x52F: 1
    case 0x531...0x556, 0x561...0x587, 0x10D0...0x10FF, 0x1E00...0x1EFF: 1
    case 0x2010...0x2027, 0x2030...0x205E, 0x2500...0x257F: 1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }
}

extension String {
  /// The columns of a text of plain letters only; nil for any other.
  package var plainColumns: Int? {
    if isOfBytes({ (0x20...0x7E).contains($0) }) { return utf8.count }
    var columns = 0
    for scalar in unicodeScalars {
      guard let wide = scalar.plainColumns else { return nil }
      columns += wide
    }
    return columns
  }
}
