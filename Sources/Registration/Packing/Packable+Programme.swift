extension Programme: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(id)
    piece.put(title)
    piece.put(edition)
    piece.put(firstDay)
    piece.put(lastDay)
    piece.put(place)
    piece.put(timeZone)
    piece.put(organisers)
    piece.put(hosts)
    piece.put(organisation)
    piece.put(groups)
    piece.put(affiliations)
    piece.put(ministries)
    piece.put(activities)
    piece.put(listLayout)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      id: try piece.take(),
      title: try piece.take(),
      edition: try piece.take(),
      firstDay: try piece.take(),
      lastDay: try piece.take(),
      place: try piece.take(),
      timeZone: try piece.take(),
      organisers: try piece.take(),
      hosts: try piece.take(),
      organisation: try piece.take(),
      groups: try piece.take(),
      affiliations: try piece.take(),
      ministries: try piece.take(),
      activities: try piece.take(),
      listLayout: try piece.take()
    )
  }
}

extension AffiliationGroup: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(id)
    piece.put(title)
    piece.put(isOfStates)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(id: try piece.take(), title: try piece.take(), isOfStates: try piece.take())
  }
}

extension Affiliation: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(code)
    piece.put(group)
    piece.put(shortName)
    piece.put(formalName)
    piece.put(releaseName)
    piece.put(otherCodes)
    piece.put(ownNames)
    piece.put(language)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      code: try piece.take(),
      group: try piece.take(),
      shortName: try piece.take(),
      formalName: try piece.take(),
      releaseName: try piece.take(),
      otherCodes: try piece.take(),
      ownNames: try piece.take(),
      language: try piece.take()
    )
  }
}

extension Ministry: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(id)
    piece.put(affiliation)
    piece.put(name)
    piece.put(nativeName)
    piece.put(abbreviations)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      id: try piece.take(),
      affiliation: try piece.take(),
      name: try piece.take(),
      nativeName: try piece.take(),
      abbreviations: try piece.take()
    )
  }
}

extension Activity: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(id)
    piece.put(kind)
    piece.put(parent)
    piece.put(title)
    piece.put(day)
    piece.put(start)
    piece.put(end)
    piece.put(timeZone)
    piece.put(venue)
    piece.put(organiser)
    piece.put(chair)
    piece.put(presentations)
    piece.put(capacity)
    piece.put(hasBus)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      id: try piece.take(),
      kind: try piece.take(),
      parent: try piece.take(),
      title: try piece.take(),
      day: try piece.take(),
      start: try piece.take(),
      end: try piece.take(),
      timeZone: try piece.take(),
      venue: try piece.take(),
      organiser: try piece.take(),
      chair: try piece.take(),
      presentations: try piece.take(),
      capacity: try piece.take(),
      hasBus: try piece.take()
    )
  }
}

extension Activity.Kind: Packable {}

extension Activity.Presentation: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(title)
    piece.put(presenter)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(title: try piece.take(), presenter: try piece.take())
  }
}

extension IssuedList.Layout: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(order)
    piece.put(groups)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(order: try piece.take(), groups: try piece.take())
  }
}

extension IssuedList.Order: Packable {}
