import Registration

// Where the disk fails while a register is opened, nothing was saved yet and nobody waits: the operator is asked before the journal goes
// on in a new file, and may copy the register first.

extension Journal {
  /// While the register is opened: shows what was read and could not be made sure of, and closes it until the operator agrees; false
  /// where nobody is to be asked, or something else failed.
  func holdsBack(_ read: RegisterFiles<some EntryFold>, _ failure: JournalFailure) -> Bool {
    guard asksFirst, purpose != .reading, read.damage == nil, read.forbidden == nil,
      read.entryCount > 0,
      let last = read.files.last,
      case .cannotRead(let why) = failure, why.operation.makesSure
    else { return false }
    doubted[last.identity] = why
    goOn(in: read)
    if let tail = read.tail {
      latest.note(tail.latest)
      last.accept(tail.end)
    }
    condition = .closed(.unsure(why))
    return true
  }

  /// Goes on in a new file that begins with what could not be made sure of, once the operator agreed.
  package func goOnInNewFile(into register: inout Register) throws(JournalFailure) {
    try goOnAnew(into: &register)
  }

  func goOnAnew<Fold: EntryFold>(into fold: inout Fold) throws(JournalFailure) {
    guard case .closed(.unsure(let why)) = condition else { return }
    guard try takeLock() else { throw .locked(paths.directory) }
    defer { releaseUnlessDistrusted() }
    guard let read = try reread(Fold.self) else { throw whyReadOnly ?? .unsure(why) }
    condition = .sound
    do throws(JournalFailure) {
      fold = try takeOver(read)
    } catch {
      if case .sound = condition { condition = .closed(.unsure(why)) }
      throw error
    }
  }
}

extension FileOperation {
  /// Whether it is a call that makes sure of what was written.
  var makesSure: Bool { self == .syncData || self == .sync }
}
