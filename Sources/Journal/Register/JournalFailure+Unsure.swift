import Text

extension JournalFailure {
  /// What is safe, what is in doubt and what to do where the disk failed while a register was opened.
  static func unsure(_ failure: FileSystemFailure) -> String {
    say(
      """
      The disk failed while the register was opened: \(failure). Nothing was saved and nothing was changed. Every \
      entry that was told to be saved is safe; only the very last one, if its terminal broke off at that moment, is in \
      doubt. Copy the register to a stick first, with `regdesk backup --to /media/STICK --register \
      \(RegisterPaths.register(of: failure.path))`, and have the disk looked after. Then try again, or go on in the copy.
      """
    )
  }
}
