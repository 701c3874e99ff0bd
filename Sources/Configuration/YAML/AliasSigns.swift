/// Where a YAML text begins a value with `&anchor` or `*alias`.
///
/// A sign counts only where a value can begin: at the start of a line or after one of `- : ? [ { ,`, comment lines apart. So
/// `E-Government & Smart Nation` and `R&D` are plain text.
struct AliasSigns {
  private(set) var found: [(sign: String, place: Complaint.Place)] = []

  init(in text: String) {
    var number = 1
    var line: [Unicode.Scalar] = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !Self.breaks(scalar) {
        line.append(scalar)
      } else if scalar != "\n" || last != "\r" {
        search(line, number: number)
        number += 1
        line = []
      }
      last = scalar
    }
    search(line, number: number)
  }

  /// Whether the scalar ends a line, as libyaml has it: not the line feed alone.
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private mutating func search(_ scalars: [Unicode.Scalar], number: Int) {
    guard scalars.first(where: { $0 != " " }) != "#" else { return }
    var mayBegin = true
    for (index, scalar) in scalars.enumerated() {
      if mayBegin, scalar == "&" || scalar == "*", let name = Self.name(after: index, in: scalars) {
        let place = Complaint.Place(line: number, column: index + 1)
        found.append(("\(scalar)\(name)", place))
      }
      if scalar != " ", scalar != "\t" { mayBegin = "-:?[{,".unicodeScalars.contains(scalar) }
    }
  }

  /// The word that follows a sign at once; nil when a blank or the line's end does.
  private static func name(after index: Int, in scalars: [Unicode.Scalar]) -> String? {
    let word = scalars[(index + 1)...].prefix { !" \t\r,]}".unicodeScalars.contains($0) }
    return word.isEmpty ? nil : String(String.UnicodeScalarView(word))
  }
}
