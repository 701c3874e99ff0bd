import Registration

extension Register {
  /// The person with this badge (`A-017-4`, or its digits alone) or this id.
  func person(named text: String) throws(Stop) -> Participant {
    if let id = ParticipantID(text), let person = self[id] { return person }
    if let badge = Badge(text), let person = participant(badge: badge) { return person }
    if let number = UInt32(text) {
      let people = participants(badgeNumber: number)
      if let person = people.first, people.count == 1 { return person }
    }
    throw .noPerson(text)
  }
}
