import Registration

extension Journal {
  /// Opens the register in a directory and folds all its entries, and says what was found.
  ///
  /// For writing, a register that is not there is made, empty: its first entry adopts a programme. A damaged journal opens too, up to
  /// the damage, and says so in `opening.readOnly`; so does one that the disk cannot make sure of, where the operator is to be asked
  /// before it goes on in a new file.
  package static func open(
    at directory: String,
    for purpose: Purpose,
    afterFailure continuing: Continuing = .atOnce,
    in surroundings: Surroundings = Surroundings()
  ) throws(JournalFailure) -> (journal: Journal, register: Register, opening: Opening) {
    try open(
      at: directory,
      for: purpose,
      afterFailure: continuing,
      surroundings,
      folding: Register.self
    )
  }

  /// Asks the register for what is requested, on the state that it has under the lock, and returns when the entry is durable
  /// and applied.
  ///
  /// What others wrote meanwhile is applied first, also when the request is then refused.
  package func record(
    _ request: Request,
    at moment: Moment,
    by name: Operator,
    afterFailure continuing: Continuing = .atOnce,
    into register: inout Register
  ) throws(NotRecorded) -> Entry {
    let entry = try record(
      at: moment,
      by: name,
      afterFailure: continuing,
      into: &register
    ) { stamp, register throws(Refusal) in
      try register.facts(granting: request, stamped: stamp)
    }
    register.apply(entry)
    return entry
  }

  /// Applies what other processes wrote since; returns how many entries that was, all of them when another file took over.
  ///
  /// Takes no lock and reads complete entries only. For when `watchDescriptor` is readable, or every 250 ms.
  package func catchUp(into register: inout Register) throws(JournalFailure) -> Int {
    try catchUpUnlocked(into: &register)
  }
}
