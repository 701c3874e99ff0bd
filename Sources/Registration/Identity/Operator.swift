/// The person at the desk, by the name they gave: cleaned, never empty.
package struct Operator: Hashable, Sendable, CustomStringConvertible {
  package let name: String

  /// The operator; nil when the name is empty.
  package init?(_ name: String) {
    guard !name.isEmpty else { return nil }
    self.name = name
  }

  package var description: String { name }
}
