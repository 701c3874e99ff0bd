/// E-mail addresses as people write them into a field.
package enum MailAddress {
  /// Every address in a field such as `Mehmet Şahin <m.sahin@example.org>; office@example.org`.
  package static func all(in text: String) -> [String] {
    text.utf8.split(whereSeparator: isSeparator).map(withoutScheme).filter(isAddress)
  }

  /// Whether a field is one address and nothing else: nearly all are.
  ///
  /// False means "ask for all".
  package static func isOne(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var at: Int?
    var dots = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if isSeparator(byte) || byte == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "@") {
        if at != nil || place == 0 { return false }
        at = place
      } else if byte == UInt8(ascii: "."), let at {
        // Every name that the dots part has a letter.
        if bytes[place - 1] == byte || place - 1 == at { return false }
        dots += 1
      }
    }
    return dots > 0 && bytes[bytes.count - 1] != UInt8(ascii: ".")
  }

  /// The address as two spellings of it are compared.
  package static func key(_ address: String) -> String {
    let bytes = address.utf8Span.span
    for place in bytes.indices where bytes[place] >= 0x80 || (0x41...0x5A).contains(bytes[place]) {
      return address.lowercased()
    }
    return address
  }

  private static func withoutScheme(_ word: Substring.UTF8View) -> String {
    let hasScheme = String(Substring(word.prefix(7))).lowercased() == "mailto:"
    return String(Substring(hasScheme ? word.dropFirst(7) : word))
  }

  /// One `@` with something before it and at least two names, parted by dots, after it.
  private static func isAddress(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let names = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return names.count >= 2 && names.allSatisfy { !$0.isEmpty }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
