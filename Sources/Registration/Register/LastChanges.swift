/// Who last changed a part of the register, taking back included: for saying it to whoever has that part open.
extension Register {
  /// The entry that made the field of the person what it is; nil when nothing is known of the person.
  package func lastChange(of field: Field, of person: ParticipantID) -> Stamp? {
    lastStamp(touching: .field(person, field))
  }

  /// The entry that made the person stand as it is.
  package func lastMove(of person: ParticipantID) -> Stamp? {
    lastStamp(touching: .standing(person))
  }

  /// The entry that took the person's registration back, or put it back.
  package func lastRegistration(of person: ParticipantID) -> Stamp? {
    lastStamp(touching: .record(person))
  }

  /// The entry that made the activity what it is; a revision of the programme may have, too.
  package func lastChange(of activity: ActivityID) -> Stamp? {
    lastStamp(touching: .activity(activity), .programme)
  }

  /// The entry that made the ministry what it is; a revision of the programme may have, too.
  package func lastChange(of ministry: MinistryID) -> Stamp? {
    lastStamp(touching: .ministry(ministry), .programme)
  }

  private func lastStamp(touching aspects: Aspect...) -> Stamp? {
    let entries = entries
    for place in entries.indices.reversed() {
      if let only = entries.only(at: place), !aspects.contains(only.aspect) { continue }
      let entry = entries[place]
      let touches = sites(of: entry).contains { fact, site in
        fact.aspects(registering: site.participant).contains { aspects.contains($0) }
      }
      if touches { return entry.stamp }
    }
    return nil
  }
}
