import Text

/// What happened, in words: for the message bar, the journal screen and the list of entries.
extension Register {
  /// `Mehmet ŞAHİN arrived at 09:05`; `import of nominations.csv: 120 registered`.
  ///
  /// Written from the register as it is now: names are today's. Never with an internal identifier.
  package func sentence(for entry: Entry) -> String {
    let origin = history.origin(of: entry)
    guard !origin.isOrdinary else { return EntryWords(register: self, entry: entry).text }
    let what = self.entry(origin.stamp.id).map(sentence) ?? say("an entry that is not there")
    return origin.isUndo ? say("undid: \(what)") : say("redid: \(what)")
  }

  /// What an entry says of one person, without the others that it speaks of: for that person's history.
  package func sentence(for entry: Entry, about id: ParticipantID) -> String {
    let origin = history.origin(of: entry)
    let ordinary = origin.isOrdinary ? entry : self.entry(origin.stamp.id) ?? entry
    let facts = sites(of: ordinary)
      .filter { fact, site in fact.people(registering: site.participant).contains(id) }
      .map(\.0)
    let part = Entry(stamp: ordinary.stamp, facts: facts)
    let words = EntryWords(register: self, entry: part).text
    return origin.isOrdinary
      ? words : origin.isUndo ? say("undid: \(words)") : say("redid: \(words)")
  }

  /// One fact of an entry in words.
  package func sentence(for fact: Fact, of entry: Entry) -> String {
    FactWords(register: self, entry: entry).sentence(fact)
  }
}

/// Whom and what entries are about.
extension Register {
  /// The entries that speak of a person, oldest first; of a merged record its own, not the other's.
  package func entries(about id: ParticipantID) -> [Entry] {
    let entries = entries
    return entries.indices.compactMap { place in
      if let only = entries.only(at: place) { return only.person == id ? entries[place] : nil }
      let entry = entries[place]
      return people(of: entry).contains(id) ? entry : nil
    }
  }

  /// The people an entry speaks of, each once, in the order of its facts.
  ///
  /// Those that it registers are among them; in an undo or a redo too, where identities are the first entry's.
  package func people(of entry: Entry) -> [ParticipantID] {
    var seen: Set<ParticipantID> = []
    return sites(of: entry)
      .flatMap { fact, site in fact.people(registering: site.participant) }
      .filter { seen.insert($0).inserted }
  }
}
