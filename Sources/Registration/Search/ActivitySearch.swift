/// Which activities of the programme are found by what was typed.
package enum ActivitySearch {
  /// Whether each of these folded words begins one of those by which the activity itself is known.
  package static func finds(_ activity: Activity, _ words: [String]) -> Bool {
    if words.isEmpty { return true }
    let known =
      [
        activity.title, activity.venue, activity.organiser, activity.chair, activity.id.text,
        WhenWords.text(activity),
      ] + activity.presentations.flatMap { [$0.title, $0.presenter] }
    let own = known.flatMap(MinistryNames.words)
    return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  /// Those that every typed word finds: an activity with all that belongs to it, or with the sessions that are found.
  package static func found(typed: String, in register: Register) -> Set<ActivityID> {
    let words = MinistryNames.words(of: typed)
    var found: Set<ActivityID> = []
    for activity in register.programme?.activities ?? [] where activity.parent == nil {
      let sessions = register.sessions(of: activity.id)
      let own = finds(activity, words) ? sessions : sessions.filter { finds($0, words) }
      if finds(activity, words) || !own.isEmpty { found.insert(activity.id) }
      found.formUnion(own.map(\.id))
    }
    return found
  }
}
