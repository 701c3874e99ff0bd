import Registration
import Text

/// One row of the delegations board.
struct DelegationRow: Hashable, Sendable {
  let affiliation: Affiliation
  /// Its place in protocol order, from 1, whatever is filtered out.
  let order: Int
}

/// The delegations in protocol order: every state, then whoever else has people here.
enum DelegationRows {
  /// The rows whose name or code has what was typed.
  static func rows(typed: String, in register: Register) -> [DelegationRow] {
    all(in: register).filter { $0.affiliation.isFound(by: typed) }
  }

  private static func all(in register: Register) -> [DelegationRow] {
    guard let programme = register.programme else { return [] }
    let states = Set(programme.groups.filter(\.isOfStates).map(\.id))
    let groups = programme.groups.map(\.id)
    // Counted once and then kept: to ask everybody where they are from took twenty million instructions at 10,000 people.
    let present = register.breakdownOfAll.states
    let ordered =
      groups.filter(states.contains).flatMap { members(of: $0, in: programme) }
      + groups.filter { !states.contains($0) }.flatMap { members(of: $0, in: programme) }
      .filter { present[$0.code] != nil }
    return ordered.enumerated().map { DelegationRow(affiliation: $1, order: $0 + 1) }
  }

  private static func members(of group: GroupID, in programme: Programme) -> [Affiliation] {
    programme.affiliations.filter { $0.group == group }
  }
}
