/// What the pieces of a register hold, in their order: each piece begins with the section that it is of.
///
/// What others name by number comes before them.
enum PackedSection: UInt8, CaseIterable, Packable {
  /// The programme, the names, and how much of everything there is.
  case beginning
  /// Entries that are not packed.
  case whole
  /// Facts that are not packed.
  case others
  /// The facts of entries that have several.
  case facts
  case entries
  case people
  /// The rows of those who are shown.
  case order
  case oddities
  case rest

  /// nil behind the last.
  var next: PackedSection? { PackedSection(rawValue: rawValue + 1) }
}
