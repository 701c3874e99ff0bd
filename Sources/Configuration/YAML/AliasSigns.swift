/// Where a YAML text begins a value with `&anchor` or `*alias`.
///
/// A sign counts only where a value can begin: at the start of a line or after one of `- : ? [ { ,`, comment lines apart. So
/// `E-Government & Smart Nation` and `R&D` are plain text.
struct AliasSigns {
  private(set) var found: [(sign: String, place: Complaint.Place)] = []

  init(in text: String) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      search(line, number: index + 1)
    }
  }

  private mutating func search(_ line: Substring.UnicodeScalarView, number: Int) {
    let scalars = Array(line)
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
