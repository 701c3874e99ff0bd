import Registration

/// What a register says of everybody and everything now: all that undoing has to restore.
struct RegisterState: Hashable {
  let programme: Programme?
  let people: [Participant]
  let merged: [MinistryID: MinistryID]
  let cancelled: [ActivityID: String]
}

extension Register {
  var state: RegisterState {
    RegisterState(
      programme: programme,
      people: Array(people),
      merged: mergedMinistries,
      cancelled: cancellations
    )
  }

  /// The register that the same entries make from nothing.
  var replayed: Register {
    var register = Register()
    register.apply(contentsOf: entries)
    return register
  }
}
