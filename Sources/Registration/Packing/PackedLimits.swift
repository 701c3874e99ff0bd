/// How much there is of what packed entries and facts name by number.
struct PackedLimits: Packable {
  var whole = 0
  var others = 0
  var facts = 0
  var entries = 0
  var people = 0
  var order = 0
  var oddities = 0
  var activities = 0
  var operators = 0
  var writers = 0

  init() {}

  /// Those of a register.
  init(_ register: Register) {
    let history = register.history
    whole = history.whole.count
    others = history.others.count
    facts = history.facts.count
    entries = history.packed.count
    people = register.records.count
    order = register.order.rows.count
    oddities = register.oddities.count
    activities = history.numbers.names.activities.count
    operators = history.numbers.names.operators.count
    writers = history.writers.count
  }

  func pack(into piece: inout PieceWriter) {
    for count in [whole, others, facts, entries, people, order, oddities] { piece.put(count) }
    for count in [activities, operators, writers] { piece.put(count) }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    whole = try piece.size()
    others = try piece.size()
    facts = try piece.size()
    entries = try piece.size()
    people = try piece.size()
    order = try piece.size()
    oddities = try piece.size()
    activities = try piece.size()
    operators = try piece.size()
    writers = try piece.size()
  }
}

extension PieceReader {
  /// How much there is of something.
  fileprivate mutating func size() throws(UnfitPiece) -> Int {
    let size = try take(Int.self)
    guard (0...Int(UInt32.max)).contains(size) else { throw UnfitPiece() }
    return size
  }
}
