import Registration

/// A register's name for itself, drawn when it is created: twelve base-32 characters, the same in all its files.
package struct RegisterID: Hashable, Sendable {
  package let text: String

  /// The register with this name; nil unless it is twelve characters of the alphabet that desks are named from.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(DeskID.alphabet.contains) else {
      return nil
    }
    self.text = String(text)
  }

  /// Draws a new name.
  package init(drawnFrom random: inout any RandomNumberGenerator) {
    text = String(decoding: randomCharacters(Self.length, &random), as: UTF8.self)
  }

  private static let length = 12
}

extension RegisterID: CustomStringConvertible {
  package var description: String { text }
}

extension DeskID {
  /// A new desk with this badge letter; nil for a letter that desks do not have.
  init?(letter: UInt8, drawnFrom random: inout any RandomNumberGenerator) {
    let name = [letter, UInt8(ascii: "-")] + randomCharacters(6, &random)
    self.init(String(decoding: name, as: UTF8.self))
  }
}

/// Some characters of the desks' alphabet, each as likely as any other.
func randomCharacters(_ count: Int, _ random: inout any RandomNumberGenerator) -> [UInt8] {
  (0..<count).map { _ in DeskID.alphabet[Int(random.next() >> 59)] }
}
