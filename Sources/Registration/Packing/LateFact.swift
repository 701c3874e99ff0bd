/// What changes a programme although none is adopted yet.
struct LateFact: Packable {
  let fact: Fact
  let forward: Bool
  let site: FactSite

  init(fact: Fact, forward: Bool, site: FactSite) {
    self.fact = fact
    self.forward = forward
    self.site = site
  }

  func pack(into piece: inout PieceWriter) {
    piece.put(fact)
    piece.put(forward)
    piece.put(site)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(fact: try piece.take(), forward: try piece.take(), site: try piece.take())
  }
}
