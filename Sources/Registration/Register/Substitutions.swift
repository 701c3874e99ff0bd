/// Who took whose place.
extension Register {
  /// Those who hold or held a person's place, the first nominated first.
  ///
  /// Of A substituted by B substituted by C, all three, whichever is asked about. Empty for a person who
  /// neither took a place nor gave one up.
  package func holdersOfPlace(of id: ParticipantID) -> [Participant] {
    guard let person = self[id] else { return [] }
    var holders = [person]
    var seen: Set<ParticipantID> = [person.id]
    while let before = holders.first?.substituteFor.flatMap({ self[$0] }),
      seen.insert(before.id).inserted
    {
      holders.insert(before, at: 0)
    }
    while let last = holders.last, last.standing.status == .substituted,
      let next = last.standing.successor.flatMap({ self[$0] }), seen.insert(next.id).inserted
    {
      holders.append(next)
    }
    return holders.count > 1 ? holders : []
  }

  /// `Ayşe DEMİR → Mehmet ŞAHİN → Can ÖZ`: each took the place of the one before; empty without any.
  package func placeWords(of id: ParticipantID) -> String {
    holdersOfPlace(of: id).map(name).joined(separator: " → ")
  }
}
