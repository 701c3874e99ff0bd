/// E-mail addresses as people write them into a field.
package enum MailAddress {
  /// Every address in a field such as `Mehmet Şahin <m.sahin@example.org>; office@example.org`.
  package static func all(in text: String) -> [String] {
    text.unicodeScalars.split { separators.contains($0) }.map(withoutScheme).filter(isAddress)
  }

  /// The address as two spellings of it are compared.
  package static func key(_ address: String) -> String { address.lowercased() }

  private static func withoutScheme(_ word: Substring.UnicodeScalarView) -> String {
    let word = String(word)
    return word.lowercased().hasPrefix("mailto:") ? String(word.dropFirst(7)) : word
  }

  /// One `@` with something before it and at least two names, parted by dots, after it.
  private static func isAddress(_ word: String) -> Bool {
    let parts = word.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let names = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return names.count >= 2 && names.allSatisfy { !$0.isEmpty }
  }

  private static let separators: Set<Unicode.Scalar> = [
    " ", ",", ";", "<", ">", "(", ")", "\"", "|",
  ]
}
