import Registration

/// Two records of one person becoming one: which of them stays, and whose value each field keeps.
struct Merge: Sendable {
  let first: ParticipantID
  let second: ParticipantID
  private(set) var stays: Side = .second
  /// What the operator chose; other fields keep what the record that stays has, or take what it lacks.
  private var chosen: [Field: Side] = [:]

  /// One of the two records, as they stand side by side.
  enum Side: Hashable, Sendable {
    case first
    case second

    var other: Side { self == .first ? .second : .first }
  }

  /// One line of what is looked at.
  enum Row: Hashable, Sendable {
    case stays
    case field(Field)
    case arrival
    case mark(ActivityID)
  }

  init(_ first: ParticipantID, into second: ParticipantID) {
    self.first = first
    self.second = second
  }

  func id(_ side: Side) -> ParticipantID { side == .first ? first : second }

  func record(_ side: Side, in register: Register) -> Participant? { register[id(side)] }

  /// Which record stays, each field that either has, the arrival, and each activity where either has a mark.
  func rows(in register: Register) -> [Row] {
    guard let first = register[first], let second = register[second] else { return [] }
    let fields = Field.allCases.filter { field in
      [first, second].contains { !$0.details.text(of: field).isEmpty }
    }
    let arrived = [first, second].contains { $0.standing.arrival != nil }
    let marked = (register.programme?.activities ?? []).map(\.id).filter { activity in
      [first, second].contains { $0.marking(at: activity) != nil }
    }
    return [.stays] + fields.map(Row.field) + (arrived ? [.arrival] : []) + marked.map(Row.mark)
  }

  /// Whether what the two records have in common makes them likely to be one person's.
  func isLikely(in register: Register) -> Bool {
    [(first, second), (second, first)].contains { one, other in
      guard let person = register[one] else { return false }
      return register.likelyDuplicates(of: person.details).contains { $0.id == other }
    }
  }

  /// Whose value a field keeps.
  func side(of field: Field, in register: Register) -> Side {
    if let side = chosen[field] { return side }
    let isEmpty = record(stays, in: register)?.details.text(of: field).isEmpty ?? true
    return isEmpty ? stays.other : stays
  }

  func text(of field: Field, _ side: Side, in register: Register) -> String {
    record(side, in: register)?.details.text(of: field) ?? ""
  }

  /// The mark that counts afterwards: that of the record that stays, or else the other's.
  func markSide(at activity: ActivityID, in register: Register) -> Side {
    record(stays, in: register)?.marking(at: activity) == nil ? stays.other : stays
  }

  /// Whether both have a mark there, and not the same.
  func isConflict(at activity: ActivityID, in register: Register) -> Bool {
    let marks = [Side.first, .second].compactMap {
      record($0, in: register)?.marking(at: activity)?.mark
    }
    return Set(marks).count > 1
  }

  /// Chooses a side for a row; false where nothing can be chosen.
  mutating func choose(_ side: Side, for row: Row) -> Bool {
    switch row {
    case .stays: stays = side
    case .field(let field): chosen[field] = side
    case .arrival, .mark: return false
    }
    return true
  }

  /// One entry: the record that goes, the one that stays, and what that takes over.
  func request(in register: Register) -> Request {
    let changes = Field.allCases.compactMap { field -> FieldChange? in
      let was = text(of: field, stays, in: register)
      let now = text(of: field, side(of: field, in: register), in: register)
      return was == now ? nil : FieldChange(field, was: was, now: now)
    }
    return .merge(id(stays.other), into: id(stays), changes)
  }
}
