import Text

/// Why no copy was made.
///
/// The register is as it was, and nothing lies under the copy's name.
package enum BackupFailure: Error, Hashable, Sendable {
  /// There is no such folder.
  case noFolder(String)
  /// What stands there is no folder.
  case notAFolder(String)
  /// The folder lies in the register, or is the register.
  case insideRegister(String)
  /// There is no register to copy.
  case noRegister(String)
  /// What has the name of the register's only file is no file.
  case noFile(String)
  /// The register could not be read.
  case notRead(FileSystemFailure)
  /// The copy could not be written.
  case notWritten(FileSystemFailure)
  /// What was read back of that file is not what was written.
  case differs(String)
}

extension BackupFailure {
  /// What kind of failure the process that ends because of it should report.
  package var kind: JournalFailure.Kind {
    switch self {
    case .noRegister, .noFile: .missing
    case .noFolder, .notAFolder, .insideRegister: .cannotCreate
    case .notRead, .differs: .inputOutput
    case .notWritten(let failure):
      failure.operation == .makeDirectory ? .cannotCreate : .inputOutput
    }
  }
}

extension BackupFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noFolder(let path):
      say("No copy was made: there is no folder \(path). Is the stick plugged in?")
    case .notAFolder(let path):
      say("No copy was made: \(path) is no folder. Name the folder that the copy is to lie in.")
    case .insideRegister(let path):
      say(
        """
        No copy was made: \(path) lies in the register itself. Name a folder elsewhere, best on a stick.
        """
      )
    case .noFile(let path):
      say(
        """
        No copy was made: what stands at \(path) is no file, and there is no other. Put the file itself in \
        its place.
        """
      )
    case .noRegister(let path): say("No copy was made: there is no register in \(path).")
    case .notRead(let failure) where failure.code == .inputOutput:
      say(
        """
        No copy was made: \(failure), asked several times. Try once more; if it stays so, this disk is \
        failing: stop saving on it, keep the other files of the folder, and go on in the last copy.
        """
      )
    case .notRead(let failure):
      say("No copy was made: the register cannot be read: \(failure).")
    case .notWritten(let failure) where failure.code.isShortOfRoom:
      say(
        "No copy was made: no room in \(failure.path), \(failure.code). Free some, or take another stick."
      )
    case .notWritten(let failure) where failure.code.forbidsWriting:
      say("No copy was made: \(failure). Take another stick, or one that can be written to.")
    case .notWritten(let failure):
      say("No copy was made: \(failure). Is the stick still plugged in? Take another one.")
    case .differs(let path):
      say(
        """
        No copy was made: \(path) does not read back as it was written. Take another stick: this one is \
        faulty.
        """
      )
    }
  }
}
