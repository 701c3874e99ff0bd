import CSystem

/// Ctrl-C while a subcommand works: noted, and heeded where nothing is left half done.
enum Interruption {
  /// From now on Ctrl-C is noted instead of ending the process; a second one ends it.
  static func note() { csystem_note_interrupts() }

  /// Stops where Ctrl-C was pressed.
  static func check() throws(Stop) {
    if happened { throw .interrupted }
  }

  static var happened: Bool { csystem_was_interrupted() != 0 }
}
