import Registration
import Text

/// A choice as a command line or a preset words it.
extension ExportChoice {
  /// The choice as worded: states by any of their names, columns parted by commas.
  package init(
    list name: String,
    activity: String? = nil,
    states: [String] = [],
    ministry: String? = nil,
    statuses: [String] = [],
    capacity: String? = nil,
    expected: String? = nil,
    filter: String = "",
    ofEveryMinistry: Bool = false,
    order: String? = nil,
    columns: String? = nil,
    in register: Register
  ) throws(ExportRefusal) {
    guard let list = ExportList(rawValue: name) else { throw .unknownList(name) }
    self.init(list)
    if let activity { self.activity = try Self.activity(activity, in: register) }
    self.states = try Self.states(states, in: register)
    if let ministry { self.ministry = try Self.ministry(ministry, in: register) }
    self.statuses = try Self.statuses(statuses)
    if let capacity { self.capacity = try Self.capacity(capacity) }
    if let expected { self.expected = try Self.activity(expected, in: register) }
    self.filter = filter.cleaned
    self.ofEveryMinistry = ofEveryMinistry
    if let order { self.order = try Self.order(order) }
    self.columns = (columns ?? "").split(separator: ",").map { String($0).cleaned }
  }

  private static func activity(
    _ name: String,
    in register: Register
  ) throws(ExportRefusal) -> ActivityID {
    let ids = (register.programme?.activities ?? []).map(\.id)
    guard let id = ids.first(where: { $0.text == name }) else {
      throw .unknownActivity(name, allowed: ids.map(\.text))
    }
    return id
  }

  private static func states(
    _ names: [String],
    in register: Register
  ) throws(ExportRefusal) -> [AffiliationCode] {
    let finder = AffiliationFinder(register.programme)
    var codes: [AffiliationCode] = []
    for name in names {
      guard let code = finder.code(of: name) else {
        throw .unknownState(name, allowed: finder.allowed)
      }
      codes.append(code)
    }
    return codes
  }

  /// By its identity, or by its name where one state only has a ministry of that name.
  private static func ministry(
    _ name: String,
    in register: Register
  ) throws(ExportRefusal) -> MinistryID {
    if let id = MinistryID(name), register.ministry(id) != nil {
      return register.currentMinistry(id)
    }
    let named = (register.programme?.ministries ?? []).filter { ministry in
      ministry.name == name || ministry.nativeName == name
    }
    let ids = Set(named.map { register.currentMinistry($0.id) })
    guard let id = ids.first, ids.count == 1 else { throw .unknownMinistry(name) }
    return id
  }

  private static func statuses(_ names: [String]) throws(ExportRefusal) -> [Standing.Status] {
    var statuses: [Standing.Status] = []
    for name in names {
      guard let status = KnownWords.statuses.value(of: name) else {
        throw .unknownStatus(name, allowed: KnownWords.statuses.allowed)
      }
      statuses.append(status)
    }
    return statuses
  }

  private static func capacity(_ name: String) throws(ExportRefusal) -> Capacity {
    guard let capacity = KnownWords.capacities.value(of: name) else {
      throw .unknownCapacity(name, allowed: KnownWords.capacities.allowed)
    }
    return capacity
  }

  private static func order(_ name: String) throws(ExportRefusal) -> PeopleOrder {
    guard let order = PeopleOrder(rawValue: name) else {
      throw .unknownOrder(name, allowed: PeopleOrder.allCases.map(\.rawValue))
    }
    return order
  }
}
