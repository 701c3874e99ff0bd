/// The programme's activities by place, looked up once for a whole count.
struct CountedProgramme: Hashable, Sendable {
  /// Every activity and session with its place in the programme, in the order of their identifiers, as markings are.
  private let sorted: [(id: ActivityID, place: Int)]
  /// By place: the place of the activity that it is a session of.
  let parents: [Int?]
  /// Where people are expected: without cancelled activities.
  let takingPlace: [Int]

  init(_ register: Register) {
    let activities = register.programme?.activities ?? []
    sorted = activities.enumerated().map { ($1.id, $0) }.sorted { $0.0 < $1.0 }
    let sorted = sorted
    parents = activities.map { activity in
      activity.parent.flatMap { Self.place(of: $0, in: sorted) }
    }
    takingPlace = activities.indices.filter { register.cancellations[activities[$0].id] == nil }
  }

  var count: Int { parents.count }

  /// The activity's place; nil when the programme has none such.
  func place(of id: ActivityID) -> Int? { Self.place(of: id, in: sorted) }

  /// The same for identifiers asked in their order: `from`, 0 at first, goes on to where the next is looked for.
  func place(of id: ActivityID, from index: inout Int) -> Int? {
    while index < sorted.count, sorted[index].id != id, sorted[index].id < id { index += 1 }
    return index < sorted.count && sorted[index].id == id ? sorted[index].place : nil
  }

  private static func place(
    of id: ActivityID,
    in sorted: [(id: ActivityID, place: Int)]
  ) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].id == id ? sorted[low].place : nil
  }

  static func == (left: Self, right: Self) -> Bool {
    left.sorted.elementsEqual(right.sorted, by: ==) && left.parents == right.parents
      && left.takingPlace == right.takingPlace
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(parents)
    hasher.combine(takingPlace)
  }
}
