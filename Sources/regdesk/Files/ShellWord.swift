/// A path as it is typed to a shell so that it stays one word, and no option: `'/media/USB DISK'`, `./-x`.
struct ShellWord: CustomStringConvertible {
  private let text: String

  init(_ text: String) {
    self.text = text.hasPrefix("-") ? "./" + text : text
  }

  var description: String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+:@%,".unicodeScalars.contains(scalar)
    }
    if isPlain, !text.isEmpty { return text }
    return "'" + text.replacing("'", with: #"'\''"#) + "'"
  }
}
