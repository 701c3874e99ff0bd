/// The words under which people write one of a few things, by their letters alone.
package struct KnownWords<Value: Hashable & Sendable>: Sendable {
  /// What may be written, as the register itself writes it.
  package let allowed: [String]
  private let values: [String: Value]

  package init(_ words: [(Value, [String])]) {
    allowed = words.compactMap(\.1.first)
    var values: [String: Value] = [:]
    for (value, spellings) in words {
      for spelling in spellings { values[spelling.lettersOnly] = value }
    }
    self.values = values
  }

  /// The value that the text says; nil when it says none.
  package func value(of text: String) -> Value? { values[text.lettersOnly] }

  /// The word that looks most like the text, if any does.
  package func nearest(to text: String) -> String? {
    let likeness = Likeness(of: text)
    let ranked = allowed.map { (word: $0, share: likeness.share(with: Likeness(of: $0))) }
    guard let best = ranked.max(by: { $0.share < $1.share }), best.share >= 0.6 else { return nil }
    return best.word
  }
}

extension KnownWords<Capacity> {
  package static let capacities = KnownWords(
    Capacity.allCases.map { ($0, [$0.rawValue] + $0.otherKnownWords) }
  )
}

extension KnownWords<Level> {
  package static let levels = KnownWords(
    Level.allCases.map { ($0, [$0.rawValue] + $0.otherKnownWords) }
  )
}

extension KnownWords<Bool> {
  package static let consents = KnownWords([
    (true, ["yes", "y", "true", "1", "x"]), (false, ["no", "n", "false", "0"]),
  ])
}

extension Capacity {
  fileprivate var otherKnownWords: [String] {
    switch self {
    case .headOfDelegation:
      ["head", "HoD", "head of the delegation", "delegation head", "leader", "chief of delegation"]
    case .alternateHead:
      ["alternate", "alternate head of delegation", "deputy head", "deputy head of delegation"]
    case .delegate:
      ["delegates", "member", "member of delegation", "participant", "representative"]
    case .adviser: ["advisor", "counsellor"]
    case .expert: ["experts", "specialist"]
    case .interpreter: ["translator"]
    case .accompanying: ["accompanying person", "companion", "spouse"]
    case .speaker: ["presenter", "lecturer"]
    case .panellist: ["panelist"]
    case .moderator: ["facilitator"]
    case .chair: ["chairman", "chairwoman", "chairperson"]
    case .observer: []
    case .organiser: ["organizer"]
    case .secretariat: ["secretariat staff"]
    case .media: ["press", "journalist"]
    case .staff: ["support staff", "technical staff"]
    }
  }
}

extension Level {
  fileprivate var otherKnownWords: [String] {
    switch self {
    case .national: ["national level", "central", "central government", "national government"]
    case .local: ["local level", "local government", "regional", "municipal"]
    }
  }
}
