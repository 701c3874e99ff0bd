/// What can be asked for the sake of the register itself.
package enum CareOrder: Hashable, Sendable {
  /// What can be done now: a copy, or, of a damaged register, a repair.
  case ask
  /// A copy in that folder, as it was typed.
  case backUp(String)
  /// A register of what is whole, in the damaged one's place.
  case repair
  /// A new file of the journal, since the disk failed when the register was opened.
  case goOn
}
