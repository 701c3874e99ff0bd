extension String {
  /// Without spaces at its end: a line under which a dialog may lie.
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
