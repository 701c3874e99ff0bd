import Registration
import Yams

/// The codes that one affiliation's entry names, each with the place where it stands.
struct AffiliationCodes {
  struct Found {
    let text: String
    let key: Key
    let node: Node
  }

  /// The code it has in the register; nil when faulty.
  let code: AffiliationCode?
  /// That code first, then the others.
  let all: [Found]
}

extension Reading {
  /// The codes of an affiliation.
  mutating func codes(in section: Section) -> AffiliationCodes {
    let code = value(.code, in: section, AffiliationCode.init)
    var all: [AffiliationCodes.Found] = []
    if let code, let node = section[.code] {
      all.append(.init(text: code.text, key: .code, node: node))
    }
    for (key, form) in [(Key.alpha2, alpha2), (Key.numeric, numeric)] {
      if let text = value(key, in: section, form), let node = section[key] {
        all.append(.init(text: text, key: key, node: node))
      }
    }
    for node in items(.formerCodes, in: section) {
      if let text = value(node, of: .formerCodes, formerCode) {
        all.append(.init(text: text, key: .formerCodes, node: node))
      }
    }
    return AffiliationCodes(code: code, all: all)
  }
}

private func alpha2(_ text: String) -> String? {
  text.utf8.count == 2 ? AffiliationCode(text)?.text : nil
}

private func numeric(_ text: String) -> String? {
  text.utf8.count == 3 && text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
}

private func formerCode(_ text: String) -> String? {
  numeric(text) ?? AffiliationCode(text)?.text
}
