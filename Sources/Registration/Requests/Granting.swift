/// The facts of one request while they are gathered, and the people as these facts leave them.
struct Granting {
  let register: Register
  let stamp: Stamp
  private(set) var facts: [Fact] = []
  /// People whom these facts leave otherwise than the register has them, or than the fact that registers them.
  private var changed: [ParticipantID: Participant] = [:]
  /// The register's numbers, with those of names that are new.
  private var numbers: NameNumbers
  /// The highest badge number of this desk's letter that is given or kept.
  private var lastBadgeNumber: UInt32
  /// Badges that were asked for and are given by these facts; the numbers that are counted on come after all of them.
  private var badgesGiven: Set<Badge> = []
  private var letterOrders: [AffiliationCode: Int] = [:]
  var ministriesAdded: [MinistryID: Ministry] = [:]
  /// The directories by their ministries' names, folded; nil until a file names a ministry that it adds.
  var ministryNames: [NamedPlace: MinistryID]?
  /// States and ministries that were checked before.
  var placesInOrder: Set<Place> = []

  init(register: Register, stamp: Stamp) {
    self.register = register
    self.stamp = stamp
    numbers = register.history.numbers
    lastBadgeNumber = register.lastBadgeNumber[stamp.id.desk.letter] ?? 0
  }

  /// The place (from 1) that the next fact will have.
  var nextPlace: UInt32 { UInt32(facts.count + 1) }

  mutating func add(_ fact: Fact) { facts.append(fact) }

  /// Makes room for so many facts more.
  mutating func expect(facts count: Int) { facts.reserveCapacity(facts.count + count) }

  /// The person as the facts so far leave them; a merged record is the one that it went into.
  func person(_ id: ParticipantID) throws(Refusal) -> Participant {
    guard let person = changed[id] ?? entered(id) ?? register.survivor(of: id) else {
      throw .unknownParticipant(id)
    }
    return changed[person.id] ?? person
  }

  /// The person as one of these facts registers them; nil when none does.
  private func entered(_ id: ParticipantID) -> Participant? {
    guard id.desk == stamp.id.desk, id.entry == stamp.id.number, id.place <= facts.count,
      case .registered(let new, let badge) = facts[Int(id.place) - 1]
    else { return nil }
    return Participant(id: id, badge: badge, new)
  }

  func name(_ person: Participant) -> String { register.name(of: person) }

  /// Does one act to each person: those whom the rules refuse are left out, as long as anybody is left.
  mutating func each(
    _ ids: [ParticipantID],
    _ act: (inout Granting, Participant) throws(Refusal) -> Void
  ) throws(Refusal) {
    var refusal: Refusal?
    for id in ids {
      do throws(Refusal) {
        try act(&self, try person(id))
      } catch {
        refusal = refusal ?? error
      }
    }
    if facts.isEmpty { throw refusal ?? .nobodyChosen }
  }
}

/// Adding facts, each with what it replaces.
extension Granting {
  mutating func move(
    _ id: ParticipantID,
    _ act: Move.Act,
    at moment: Moment? = nil,
    reason: String = ""
  ) throws(Refusal) {
    var person = try person(id)
    let move = Move(
      person.id,
      act,
      at: moment ?? stamp.at,
      reason: reason,
      was: person.standing
    )
    add(.moved(move))
    person.standing = register.standing(person.standing, after: move, at: site)
    changed[person.id] = person
  }

  mutating func mark(
    _ id: ParticipantID,
    at activity: ActivityID,
    _ mark: Mark?,
    happened moment: Moment? = nil,
    note: String = ""
  ) throws(Refusal) {
    var person = try person(id)
    let change = MarkChange(
      person.id,
      at: activity,
      mark: mark,
      happened: moment ?? stamp.at,
      note: note,
      was: person.marking(at: activity)
    )
    add(.marked(change))
    let marking = change.marking(site.occurrence(at: change.at))
    person.markings.set(marking, at: activity, &numbers)
    changed[person.id] = person
  }

  mutating func board(
    _ id: ParticipantID,
    to activity: ActivityID,
    _ leg: Journey.Leg,
    isAboard: Bool,
    at moment: Moment? = nil
  ) throws(Refusal) {
    var person = try person(id)
    let change = BoardChange(
      person.id,
      to: activity,
      leg: leg,
      isAboard: isAboard,
      at: moment ?? stamp.at,
      was: person.journey(to: activity, leg)
    )
    add(.boarded(change))
    person.setJourney(change.journey(site.occurrence(at: change.at)), to: activity, leg)
    changed[person.id] = person
  }

  mutating func amend(_ id: ParticipantID, _ changes: [FieldChange]) throws(Refusal) {
    guard !changes.isEmpty else { return }
    var person = try person(id)
    for change in changes where !person.details.set(change.field, to: change.now) {
      throw .invalidValue(change.field, change.now)
    }
    add(.amended(person.id, changes))
    changed[person.id] = person
  }

  mutating func expect(_ id: ParticipantID, at activities: [ActivityID]?) throws(Refusal) {
    var person = try person(id)
    guard person.expected != activities else { return }
    add(.expectationSet(person.id, from: person.expected, to: activities))
    person.expected = activities
    changed[person.id] = person
  }

  /// Keeps these badges for people who bring them: nobody else gets one.
  mutating func keep(badges: [Badge]) {
    for badge in badges where badge.letter == stamp.id.desk.letter && Self.canKeep(badge) {
      lastBadgeNumber = max(lastBadgeNumber, badge.number)
    }
  }

  /// Registers a person with the badge asked for, if it is free, else with the next; the details are the caller's to check, and
  /// to keep all badges that will be asked for.
  mutating func enter(
    _ new: inout NewParticipant,
    badge wanted: Badge? = nil
  ) throws(Refusal) -> ParticipantID {
    let given = free(wanted)
    let badge: Badge = if let given { given } else { try nextBadge() }
    if given != nil { badgesGiven.insert(badge) }
    new.letterOrder = letterOrder(for: new)
    let id = ParticipantID(entry: stamp.id, place: nextPlace)
    add(.registered(new, badge: badge))
    return id
  }

  /// The badge itself; nil when somebody has or had it, or its number is not kept.
  private func free(_ badge: Badge?) -> Badge? {
    guard let badge, Self.canKeep(badge), register.badgeRows[badge] == nil,
      !badgesGiven.contains(badge)
    else { return nil }
    return badge
  }

  /// Whether a badge that a file brings keeps its number: a desk counts on from the greatest, so that one
  /// number of a slip or a prank, 4294967295, would leave it none to give for good.
  private static func canKeep(_ badge: Badge) -> Bool { badge.number <= 99_999 }

  private mutating func nextBadge() throws(Refusal) -> Badge {
    guard lastBadgeNumber < UInt32.max,
      let badge = Badge(letter: stamp.id.desk.letter, number: lastBadgeNumber + 1)
    else { throw .noBadgesLeft }
    lastBadgeNumber += 1
    return badge
  }

  /// The order asked for, or the next in the delegation.
  private mutating func letterOrder(for new: NewParticipant) -> Int {
    let code = new.details.affiliation
    let place = placeOfLetterOrder(in: code)
    let last = letterOrders.values[place]
    let order = new.letterOrder > 0 ? new.letterOrder : min(last, Int.max - 1) + 1
    letterOrders.values[place] = max(last, order)
    return order
  }

  /// Where the delegation's last order stands: looked for once for a person, not to be read and again to be written.
  private mutating func placeOfLetterOrder(
    in code: AffiliationCode
  ) -> Dictionary<AffiliationCode, Int>.Index {
    if let place = letterOrders.index(forKey: code) { return place }
    letterOrders[code] = register.records.reduce(0) { last, person in
      person.details.affiliation == code ? max(last, person.letterOrder) : last
    }
    return letterOrders.index(forKey: code) ?? letterOrders.startIndex
  }

  /// Where these facts will stand.
  private var site: FactSite {
    FactSite(entry: stamp.id, place: facts.count, stamp: stamp, originalPlace: nextPlace)
  }
}
