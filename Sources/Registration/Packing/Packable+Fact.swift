/// A fact: its kind, then what it says.
extension Fact: Packable {
  /// What kind of fact follows.
  private enum Kind: UInt8, CaseIterable, Packable {
    case programmeAdopted, programmeRevised, registered, amended, moved, expectationSet, marked
    case boarded, ministryAdded, ministryRenamed, ministriesMerged, activityAdded, activityChanged
    case activityCancelled, exported, listIssued, broughtIn, undone
  }

  /// Nobody takes back taking back so often; more would be as many calls within one another.
  private static let deepest = 1_000

  func pack(into piece: inout PieceWriter) {
    switch self {
    case .programmeAdopted(let programme): Self.put(.programmeAdopted, programme, &piece)
    case .programmeRevised(let from, let to): Self.put(.programmeRevised, from, to, &piece)
    case .registered(let new, let badge): Self.put(.registered, new, badge, &piece)
    case .amended(let id, let changes): Self.put(.amended, id, changes, &piece)
    case .moved(let move): Self.put(.moved, move, &piece)
    case .expectationSet(let id, let from, let to):
      Self.put(.expectationSet, id, from, &piece)
      piece.put(to)
    case .marked(let change): Self.put(.marked, change, &piece)
    case .boarded(let change): Self.put(.boarded, change, &piece)
    case .ministryAdded(let ministry): Self.put(.ministryAdded, ministry, &piece)
    case .ministryRenamed(let from, let to): Self.put(.ministryRenamed, from, to, &piece)
    case .ministriesMerged(let id, let other): Self.put(.ministriesMerged, id, other, &piece)
    case .activityAdded(let activity, let after): Self.put(.activityAdded, activity, after, &piece)
    case .activityChanged(let from, let to): Self.put(.activityChanged, from, to, &piece)
    case .activityCancelled(let id, let reason): Self.put(.activityCancelled, id, reason, &piece)
    case .exported(let export): Self.put(.exported, export, &piece)
    case .listIssued(let list): Self.put(.listIssued, list, &piece)
    case .broughtIn(let file): Self.put(.broughtIn, file, &piece)
    case .undone(let fact): Self.put(.undone, fact, &piece)
    }
  }

  private static func put(_ kind: Kind, _ value: some Packable, _ piece: inout PieceWriter) {
    piece.put(kind)
    piece.put(value)
  }

  private static func put(
    _ kind: Kind,
    _ value: some Packable,
    _ other: some Packable,
    _ piece: inout PieceWriter
  ) {
    piece.put(kind)
    piece.put(value)
    piece.put(other)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    var kind: Kind = try piece.take()
    var depth = 0
    while kind == .undone {
      kind = try piece.take()
      depth += 1
      guard depth <= Self.deepest else { throw UnfitPiece() }
    }
    self = try Self.fact(of: kind, from: &piece)
    for _ in 0..<depth { self = .undone(self) }
  }

  private static func fact(
    of kind: Kind,
    from piece: inout PieceReader
  ) throws(UnfitPiece) -> Fact {
    switch kind {
    case .programmeAdopted: .programmeAdopted(try piece.take())
    case .programmeRevised: .programmeRevised(from: try piece.take(), to: try piece.take())
    case .registered: .registered(try piece.take(), badge: try piece.take())
    case .amended: .amended(try piece.take(), try piece.take())
    case .moved: .moved(try piece.take())
    case .expectationSet:
      .expectationSet(try piece.take(), from: try piece.take(), to: try piece.take())
    case .marked: .marked(try piece.take())
    case .boarded: .boarded(try piece.take())
    case .ministryAdded: .ministryAdded(try piece.take())
    case .ministryRenamed: .ministryRenamed(from: try piece.take(), to: try piece.take())
    case .ministriesMerged: .ministriesMerged(try piece.take(), into: try piece.take())
    case .activityAdded: .activityAdded(try piece.take(), after: try piece.take())
    case .activityChanged: .activityChanged(from: try piece.take(), to: try piece.take())
    case .activityCancelled: .activityCancelled(try piece.take(), reason: try piece.take())
    case .exported: .exported(try piece.take())
    case .listIssued: .listIssued(try piece.take())
    case .broughtIn: .broughtIn(file: try piece.take())
    case .undone: throw UnfitPiece()
    }
  }
}
