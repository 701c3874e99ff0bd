import Registration

/// A copy of a register that was made, read back and folded.
package struct Backup: Hashable, Sendable {
  /// Where it stands.
  package var directory = ""
  package var fileCount = 0
  package var byteCount = 0
  package var entryCount = 0
  package var participantCount = 0
  /// The last entry's stamp; nil when there is no entry.
  package var last: Stamp?
  /// How many bytes of an unfinished last line, never confirmed as saved, were left out.
  package var unfinishedByteCount = 0
  /// What stands among the journals and is no file, so that it was left out.
  package var leftOut: [String] = []
  /// What is wrong with the register, and with the copy too; nil when it is whole.
  package var trouble: JournalFailure?
  /// Whether another process held the lock all the time, so that its last entry may be missing, or may not count.
  package var wasBusy = false
  /// Whether it lies on the disk that the register lies on.
  package var isOnSameDisk = false
  /// Whether the disk keeps others of this machine from reading it.
  package var isPrivate = true
}
