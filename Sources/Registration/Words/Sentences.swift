/// What happened, in words: for the message bar, the journal screen and the list of entries.
extension Register {
  /// `Mehmet ŞAHİN arrived at 09:05`; `import of nominations.csv: 120 registered`.
  ///
  /// Written from the register as it is now: names are today's. Never with an internal identifier.
  package func sentence(for entry: Entry) -> String {
    let origin = history.origin(of: entry)
    if !origin.isOrdinary {
      let what = history[origin.stamp.id].map(sentence) ?? "an entry that is not there"
      return origin.isUndo ? "undid: \(what)" : "redid: \(what)"
    }
    return Sentence(register: self, entry: entry).text
  }

  /// One fact of an entry in words.
  package func sentence(for fact: Fact, of entry: Entry) -> String {
    FactWords(register: self, entry: entry).words(fact)
  }

  /// The entries that speak of a person, oldest first; of a merged record its own, not the other's.
  package func entries(about id: ParticipantID) -> [Entry] {
    entries.filter { entry in
      sites(of: entry).contains { fact, site in
        fact.people(registering: site.participant).contains(id)
      }
    }
  }
}

/// An ordinary entry in words: one fact is said, many of a kind are counted.
private struct Sentence {
  let register: Register
  let entry: Entry

  var text: String {
    let kinds = kinds
    guard entry.facts.count > 1 else { return entry.facts.first.map(words) ?? "nothing" }
    if let whole = substitution ?? merge { return whole }
    if registrations > 1 { return "import: \(counts(kinds))" }
    let subjects = Set(people)
    if subjects.count <= 1 || kinds.count == entry.facts.count { return said }
    return counts(kinds)
  }

  /// Every fact, the person named once.
  private var said: String {
    entry.facts.map(words).joined(separator: "; ")
  }

  private var substitution: String? {
    for fact in entry.facts {
      if case .moved(let move) = fact, case .substituted = move.act { return words(fact) }
    }
    return nil
  }

  private var merge: String? {
    for fact in entry.facts {
      if case .moved(let move) = fact, case .merged = move.act { return words(fact) }
    }
    return nil
  }

  private var registrations: Int {
    entry.facts.count { if case .registered = $0 { true } else { false } }
  }

  private var people: [ParticipantID] {
    register.sites(of: entry).flatMap { fact, site in
      fact.people(registering: site.participant).prefix(1)
    }
  }

  /// What was done and how often, in the order it was done first.
  private var kinds: [(String, Int)] {
    var kinds: [(String, Int)] = []
    for fact in entry.facts {
      let kind = FactWords(register: register, entry: entry).kind(fact)
      if let place = kinds.firstIndex(where: { $0.0 == kind }) {
        kinds[place].1 += 1
      } else {
        kinds.append((kind, 1))
      }
    }
    return kinds
  }

  private func counts(_ kinds: [(String, Int)]) -> String {
    kinds.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }

  private func words(_ fact: Fact) -> String {
    register.sentence(for: fact, of: entry)
  }
}
