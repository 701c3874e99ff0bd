import Registration
import Text

/// Something that the journal put right or noticed by the way, for the operator to know.
package enum Notice: Hashable, Sendable {
  /// A crash had left an unfinished last line; it was moved to a file of its own.
  case repaired(TornTail)
  /// The disk failed, and the journal goes on in a new file.
  case continued(from: DeskID, to: DeskID, FileSystemFailure?)
  /// A directory for journals stood there without any, so the register begins empty.
  case begunWithoutJournal(String)
  /// The register is a copy that `backup` made; the first to save begins a journal of its own.
  case isCopy
  /// The register is a copy that was broken off before it was whole.
  case isUnfinishedCopy
  /// An entry does not count, since the journal goes on before it.
  case leftBehind(LeftBehind)
  /// The first to save in a copy began a journal of its own.
  case partedFromCopy(from: DeskID, to: DeskID)
  /// Room could be reserved for this entry alone.
  case nearlyFull(String)
  /// Other users of this machine could open the register's directory until now.
  case closedToOthers(String)
  /// Other users of this machine can open the register's directory.
  case openToOthers(String)
  /// Other users could read a register's own folder or journal, were it not for its directory.
  case looseInside(String, directory: String)
  /// The register lies on a file system that is less safe than the machine's own disk.
  case doubtful(DoubtfulFileSystem)
}

/// What a crash had left of a last line, never confirmed as saved.
package struct TornTail: Hashable, Sendable {
  /// Where the bytes are now.
  package let path: String
  package let byteCount: Int
  /// The number of the entry it was to become.
  package let entry: UInt32
  /// Who was saving it; nil when that far was not written.
  package let by: String?
}

extension Notice: CustomStringConvertible {
  package var description: String {
    switch self {
    case .repaired(let tail):
      Self.repaired(tail, tail.by)
    case .continued(let old, let new, nil):
      say(
        """
        The disk failed, so the journal of desk \(old) goes on in a new file as \(new). Have the disk \
        looked after.
        """
      )
    case .continued(let old, let new, let failure?):
      say(
        """
        The disk failed (\(failure)), so the journal of desk \(old) goes on in a new file as \(new). \
        Have the disk looked after.
        """
      )
    case .begunWithoutJournal(let path):
      say(
        """
        No journal was found in \(path), so the register begins empty. If people were registered here \
        before, stop: their journal file was moved or deleted. Put it back, or open the last backup.
        """
      )
    case .isCopy:
      say(
        """
        This register is a copy made by `regdesk backup`. What is saved here is not in the register that \
        it was copied from.
        """
      )
    case .isUnfinishedCopy:
      say(
        """
        This is a copy that was broken off: entries may be missing. Make another from the register itself. \
        Go on here only where the register itself is lost and there is no whole copy.
        """
      )
    case .leftBehind(let left): left.description
    case .partedFromCopy(let old, let new):
      say(
        """
        This register was a copy: what is saved in it from now on stands in a journal of its own, \(new), \
        beside that of \(old).
        """
      )
    case .nearlyFull(let path):
      say("There is hardly any room left for \(path). Free some space before saving fails.")
    case .closedToOthers(let path):
      say(
        """
        Other users of this machine could open \(path), where names, telephone numbers and addresses \
        are kept. It is closed to them from now on.
        """
      )
    case .openToOthers(let path):
      say(
        """
        Other users of this machine can open \(path), where names, telephone numbers and addresses \
        are kept. Close it to them with `chmod -R go= \(ShellWord(path))`, or move it to this machine's own disk.
        """
      )
    case .looseInside(let path, let directory):
      say(
        """
        Other users of this machine may read \(path), which only the register's folder keeps from them. Close it \
        with `chmod -R go= \(ShellWord(directory))`, and whoever copies the folder keeps it closed.
        """
      )
    case .doubtful(.network(let name)):
      say(
        """
        The register lies on a network drive (\(name)). When the connection breaks nothing can be \
        saved, and two machines that write at once can damage it. Keep it on this machine's own disk \
        (--register), and only its backups on the network.
        """
      )
    case .doubtful(.program(let name)):
      say(
        """
        The register lies on a drive that a program provides (\(name)). Whether what is saved \
        survives a power cut depends on that program. Keep it on this machine's own disk \
        (--register), and only its backups there.
        """
      )
    }
  }

  private static func repaired(_ tail: TornTail, _ by: String?) -> String {
    guard let by else {
      return say(
        """
        Entry \(tail.entry) was cut off by a crash before it was confirmed as saved. Its \
        \(tail.byteCount) bytes were moved to \(tail.path); please look whether something has to be \
        entered again.
        """
      )
    }
    return say(
      """
      Entry \(tail.entry) of \(by) was cut off by a crash before it was confirmed as saved. Its \
      \(tail.byteCount) bytes were moved to \(tail.path); please look whether something has to be \
      entered again.
      """
    )
  }
}
