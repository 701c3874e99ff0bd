import Registration

/// Invented families and given names of each state, in its own script and in Latin letters.
struct NameStock {
  /// A name twice: as its bearer writes it, and in Latin letters.
  struct Name {
    let native: String
    let latin: String
  }

  /// In the order of the file.
  private(set) var states: [String] = []
  private var families: [String: [Name]] = [:]
  private var given: [String: [Name]] = [:]

  /// Reads lines of state, kind, name as written and Latin spelling between tabs.
  init(file path: String) throws(Complaint) {
    let text = String(decoding: try TextFile.bytes(at: path), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count >= 4 else { continue }
      let name = Name(native: parts[2], latin: parts[3].capitalised)
      if parts[1] == "family" {
        families[parts[0], default: []].append(name)
        if states.last != parts[0] { states.append(parts[0]) }
      } else {
        given[parts[0], default: []].append(name)
      }
    }
    guard !states.isEmpty else { throw .noNames(path) }
  }

  /// A given name and a family name of a state.
  func person(of state: String, _ chance: inout SplitMix) -> (given: Name, family: Name)? {
    guard let given = given[state]?.randomElement(using: &chance),
      let family = families[state]?.randomElement(using: &chance)
    else { return nil }
    return (given, family)
  }
}

extension String {
  /// The first letter large.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
