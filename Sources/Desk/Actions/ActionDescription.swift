import Canvas

/// What the bar, the help, the palette and the key table say of an action, and the keys that mean it.
package struct ActionDescription: Hashable, Sendable {
  /// As the palette lists it: `Mark arrived`.
  package let name: String
  /// As the bottom bar has it: `Arrived`; empty for what the bar leaves out.
  package let short: String
  /// One sentence for help and the README.
  package let sentence: String
  /// The first is the one that bar and palette show.
  package let keys: [Key]

  package init(_ name: String, bar short: String = "", _ sentence: String, keys: [Key]) {
    self.name = name
    self.short = short
    self.sentence = sentence
    self.keys = keys
  }
}
