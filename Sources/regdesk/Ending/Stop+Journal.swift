import Journal

extension Stop {
  /// Why a request was not recorded, as a reason to stop.
  init(_ reason: NotRecorded) {
    switch reason {
    case .refused(let refusal): self = .refused(refusal)
    case .failed(let failure): self = .journal(failure)
    }
  }
}

extension JournalFailure {
  /// The status of a process that ends because of it.
  var status: ProgramStatus {
    switch kind {
    case .faulty: .faultyData
    case .missing: .noInput
    case .cannotCreate: .cannotCreate
    case .inputOutput: .inputOutput
    case .tryAgain: .locked
    }
  }
}
