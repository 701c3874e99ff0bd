import Text

extension Register {
  /// An identifier for a new activity or session that nothing in the programme has: the first words of its title.
  package func freeActivityID(titled title: String, in parent: ActivityID?) -> ActivityID? {
    let words = title.foldedWords.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    let telling = words.filter { !MinistrySpelling.smallWords.contains($0) }
    var name = ""
    for word in telling.isEmpty ? ["activity"] : telling {
      let longer = name.isEmpty ? String(word.prefix(24)) : "\(name)-\(word)"
      if longer.utf8.count > 24 { break }
      name = longer
    }
    let stem = parent.map { "\($0.text.prefix(32)).\(name)" } ?? name
    let count = programme?.activities.count ?? 0
    let tries = [stem] + (2...(count + 2)).map { "\(stem)-\($0)" }
    return tries.lazy.compactMap { ActivityID($0) }.first { activity($0) == nil }
  }

  /// The entry that cancelled the activity and still stands; nil when it is not cancelled.
  package func entry(cancelling activity: ActivityID) -> Entry? {
    guard cancellations[activity] != nil else { return nil }
    return entries.last { entry in
      isEffective(entry.id)
        && entry.facts.contains { fact in
          if case .activityCancelled(activity, _) = fact { true } else { false }
        }
    }
  }
}
