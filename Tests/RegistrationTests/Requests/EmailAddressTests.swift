import Proofs
import Testing

@testable import Registration

@Suite struct EmailAddressTests {
  @Test(arguments: [
    ("m.sahin@example.org", true), ("пошта@приклад.укр", true), ("a@b.c", true), ("", false),
    ("@b.c", false), ("a@b", false), ("a@b.", false), ("a@.b", false), ("a@b..c", false),
    ("a@b@c.d", false), ("a b@c.d", false), ("a@b.c ", false), ("a.b@c", false), ("..@b.c", true),
  ])
  func `an address has one at sign and a dotted name after it`(text: String, isAddress: Bool) {
    #expect(text.isEmailAddress == isAddress)
  }

  @Test func `invented addresses are judged as by taking them apart`() {
    var chance = ScriptText(seed: 61)
    let letters = Array("aaé@@.. ")
    var count = 0
    for _ in 0..<20_000 {
      let text = String(
        (0..<chance.number(below: 10)).map { _ in
          letters[chance.number(below: letters.count)]
        }
      )
      #expect(text.isEmailAddress == Self.isAddress(text), "\(text)")
      count += text.isEmailAddress ? 1 : 0
    }
    #expect(count > 50)
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(" ") else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }
}
