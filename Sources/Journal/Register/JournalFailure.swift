import Registration
import Text

/// The world broke while the register was opened, read or written.
///
/// What was saved before stays saved.
package enum JournalFailure: Error, Hashable, Sendable {
  /// There is no register in that directory.
  case noRegister(String)
  /// Another process held the lock for longer than we wait.
  case locked(String)
  /// The register could not be made.
  case cannotCreate(FileSystemFailure)
  /// Something could not be read.
  case cannotRead(FileSystemFailure)
  /// Nothing of the entry was written, or what was written has been taken back.
  case notSaved(FileSystemFailure)
  /// No room for the entry; nothing of it was written.
  case diskFull(FileSystemFailure)
  /// The disk failed while the entry of this number was made sure of: whether it stands there, nobody can tell.
  case inDoubt(FileSystemFailure, entry: UInt32)
  /// What others wrote could not be made sure of, so it is not shown yet.
  case othersInDoubt(FileSystemFailure)
  /// What was read when the register was opened could not be made sure of: it is shown, and nothing is saved before the operator
  /// agrees to go on in a new file.
  case unsure(FileSystemFailure)
  /// This user may read the register, not write to it.
  case readOnly(FileSystemFailure)
  /// The journal was opened for reading.
  case openedForReading(String)
  /// A journal file is damaged; it is read up to there and never written to.
  case damaged(Damage)
  /// From there on the journal says what this version does not understand, and nothing is damaged.
  case notUnderstood(Damage)
  /// The file was written by a later version of the program.
  case newerFormat(path: String, version: Int)
  /// Journal files of which neither continues the other.
  case severalDesks(String)
  /// A file that was begun in a copy of the register continues one that was gone on in here.
  case continuedElsewhere(LeftBehind)
  /// What is open, the register's directory or its journal, is no longer there, or another took its place.
  case moved(String)
  /// Another register's journals stand where those that are open stood.
  case anotherRegister(String)
  /// A journal lies under another desk's name: whose place it took, and what stood there, nobody can tell.
  case misnamed(path: String, DeskID)
  /// The entry's JSON has more bytes than a line may hold.
  case tooLong(Int)
  /// Desks are not named by this letter.
  case noSuchLetter(String)
  /// What is to become a new register exists already.
  case notEmpty(String)
  /// What is to become a new register lies in the old one, or is it.
  case insideRegister(String)
  /// The whole register could not take the damaged one's place, which is as it was.
  case notExchanged(FileSystemFailure)
  /// Nothing in the register's journal can be saved: no file with a first line or an entry.
  case nothingToSave(String)
}

extension JournalFailure {
  /// What kind of failure the process that ends because of it should report.
  package enum Kind: Hashable, Sendable {
    /// 65: the input or the journal is faulty.
    case faulty
    /// 66: no such input.
    case missing
    /// 73: cannot create.
    case cannotCreate
    /// 74: input or output failed.
    case inputOutput
    /// 75: locked, try again.
    case tryAgain
  }

  package var kind: Kind {
    switch self {
    case .noRegister: .missing
    case .locked: .tryAgain
    case .cannotCreate, .readOnly, .openedForReading, .notEmpty, .insideRegister, .notExchanged:
      .cannotCreate
    case .cannotRead, .notSaved, .diskFull, .inDoubt, .othersInDoubt, .unsure, .moved,
      .anotherRegister:
      .inputOutput
    case .damaged, .notUnderstood, .newerFormat, .severalDesks, .continuedElsewhere, .misnamed,
      .tooLong,
      .noSuchLetter,
      .nothingToSave:
      .faulty
    }
  }
}

extension JournalFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noRegister(let path):
      say(
        """
        There is no register in \(path). Name another with --register, or create this one with `regdesk open \
        --register \(ShellWord(path))`.
        """
      )
    case .locked:
      say("Another terminal is saving. Nothing was lost; try again in a moment.")
    case .cannotCreate(let failure):
      say("The register was not created: \(failure). Choose another place with --register.")
    case .cannotRead(let failure) where failure.code == .symbolicLink:
      say(
        """
        The register cannot be read: \(failure). Nothing was followed; put the folder that it leads \
        to in its place.
        """
      )
    case .cannotRead(let failure) where failure.code == .notDirectory:
      say(
        """
        The register cannot be read: something else stands in the place of the folder \(failure.path). Move \
        it away: regdesk makes an empty one.
        """
      )
    case .cannotRead(let failure) where failure.code.forbidsWriting:
      say(
        """
        The register cannot be read: \(failure). Its owner can allow it with `chmod -R u=rwX,go= \
        \(RegisterPaths.register(of: failure.path))`, or choose another with --register.
        """
      )
    case .cannotRead(let failure) where failure.operation.makesSure: Self.unsure(failure)
    case .unsure(let failure): Self.unsure(failure)
    case .cannotRead(let failure):
      say("The register cannot be read: \(failure).")
    case .notSaved, .diskFull, .inDoubt, .tooLong: say("NOT SAVED: \(whyNotSaved)")
    case .othersInDoubt(let failure):
      say("What other terminals wrote cannot be shown yet: \(failure).")
    case .readOnly(let failure) where failure.code == .hardLink:
      say(
        """
        The register can only be read here: \(failure), where everything that is saved would show \
        too. Put a copy of the file in its place.
        """
      )
    case .readOnly(let failure) where failure.code == .foreign:
      say("The register can only be read here: \(failure). Work as that user.")
    case .readOnly(let failure) where failure.code == .readOnly:
      say(
        """
        The register can only be read here: \(failure), as after a failure, or with a stick whose switch is \
        on lock. Copy it to another disk with `regdesk backup --to /media/STICK --register \
        \(RegisterPaths.register(of: failure.path))`, which says how to open the copy.
        """
      )
    case .readOnly(let failure):
      say(
        """
        The register can only be read here: \(failure). Its owner can allow it with `chmod -R u=rwX,go= \
        \(RegisterPaths.register(of: failure.path))`.
        """
      )
    case .openedForReading(let path):
      say("The register in \(path) was opened for reading only.")
    case .damaged(let damage) where damage.isOfWholeFile:
      say(
        """
        \(damage.path) is no journal: \(damage.reason). What is whole in the others is shown, and \
        nothing is written. `regdesk check --register \(RegisterPaths.register(of: damage.path))` says what is \
        safe and what to do.
        """
      )
    case .damaged(let damage):
      say(
        """
        The journal is damaged: \(damage). It is shown up to there and not written to; `regdesk check \
        --register \(RegisterPaths.register(of: damage.path))` says what is safe and what to do.
        """
      )
    case .notUnderstood(let damage):
      say(
        """
        A newer regdesk wrote in this register, it seems: use that version. Nothing is damaged; here all that stands \
        before is shown, and nothing is saved. \(damage).
        """
      )
    case .newerFormat(let path, let version):
      say(
        """
        \(path) has the format \(version), which a newer regdesk wrote. It was left untouched; use \
        that version.
        """
      )
    case .severalDesks(let path):
      say(
        """
        \(path) holds the journals of two registers, or of one and of its copy, in both of which somebody \
        went on. They cannot be shown as one: make a copy with `regdesk backup --to /media/STICK --register \
        \(RegisterPaths.register(of: path))`, move the files of one of them into a folder of its own, named \
        entries as well, and open each with --register.
        """
      )
    case .continuedElsewhere(let left):
      say(
        """
        \(left.successor) was begun in a copy of this register and goes on behind entry \(left.last.number) of \
        \(left.path), behind which \(left.stamps.count) more entries were saved here. They cannot be shown as one, so \
        nothing is shown or written. To go on with what was saved here, move that file out of the folder, to a name \
        that is free: `mv -n \(ShellWord(left.successor)) \(ShellWord(left.parent))`. What was saved in the copy is shown where the copy lies.
        """
      )
    case .moved(let path):
      say(
        """
        \(path) is no longer what was opened: it was moved, deleted or replaced. Put it back and save \
        again, or close regdesk.
        """
      )
    case .anotherRegister(let path):
      say(
        """
        \(path) holds another register than the one that was opened. Nothing of it is shown, and nothing is saved. \
        Put back what was there and save again, or close regdesk.
        """
      )
    case .misnamed(let path, let desk):
      say(
        """
        \(path) is the journal of desk \(desk), maybe of another register, under another desk's name; what stood there \
        before cannot be told. Nothing was written. If it was only renamed, give it its own name again: `mv -n \
        \(ShellWord(path)) \(ShellWord("\(RegisterPaths.parent(of: path))/\(desk).journal"))`. If it was put in the \
        place of another file, move it away and take that one from the last copy.
        """
      )
    case .noSuchLetter(let letter):
      say("No desk can have the letter \"\(letter)\". Choose one of A to H, J and K with --desk.")
    case .notEmpty(let path):
      say("\(path) exists already and was left as it is. Name a directory that does not exist yet.")
    case .insideRegister(let path):
      say("\(path) lies in the register itself. Name a directory elsewhere.")
    case .notExchanged(let failure):
      say(
        """
        The register was not repaired, since here no folder can take another's place (\(failure.code)). Nothing \
        was changed. Leave with F10 and type `regdesk check --register \(ShellWord(failure.path))`: it says \
        how to go on in a new folder.
        """
      )
    case .nothingToSave(let path):
      say(
        """
        The journal in \(path) is empty or holds nothing that can be read: nothing could be saved, and \
        nothing was written.
        """
      )
    }
  }
}
