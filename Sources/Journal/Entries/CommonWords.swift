import Registration

/// The words that stand in most lines, to be found by their bytes.
struct CommonWords {
  let marks = Vocabulary<Mark>()
  let acts = Vocabulary<ActName>()
  let statuses = Vocabulary<Standing.Status>()
  let legs = Vocabulary<Journey.Leg>()
  let capacities = Vocabulary<Capacity>()
  let levels = Vocabulary<Level>()
  let fields = Vocabulary<Field>()
}

/// What a move is called on disk, for ever.
enum ActName: String, CaseIterable {
  case confirmed, arrived, departed, withdrawn, reinstated, unmerged, substituted, merged
  case notArrived = "not-arrived"
  case noShow = "no-show"
}
