extension Register {
  /// The entry at a desk that added the ministry to the directory; nil for one of the configuration.
  package func entry(adding ministry: MinistryID) -> Entry? {
    guard let origin = ParticipantID(ministry.text) else { return nil }
    let entry = entry(EntryID(desk: origin.desk, number: origin.entry))
    return entry.flatMap { entry in
      entry.facts.contains { fact in
        if case .ministryAdded(let added) = fact { added.id == ministry } else { false }
      } ? entry : nil
    }
  }
}
