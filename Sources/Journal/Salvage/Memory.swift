import Registration

/// What a desk that has a register open knows of it: entries that were read or saved, whatever the disk still holds of them.
package struct Memory: Hashable, Sendable {
  package let register: RegisterID
  /// All of them, oldest first.
  package let entries: [Entry]

  package init(register: RegisterID, entries: [Entry]) {
    self.register = register
    self.entries = entries
  }
}
