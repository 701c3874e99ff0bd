import Text

/// In which order a row's cells name a person's fields: one of the known orders, beginning at some column.
struct ColumnOrder: Hashable, Sendable {
  /// The field of each cell; nil for what no field takes.
  let fields: [Field?]

  init(_ fields: [Field?]) {
    self.fields = fields
  }

  /// The known order that a row fits best; nil when its cells do not tell.
  init?(fitting cells: [String], _ shapes: PastedShapes) {
    let shapesOfCells = cells.map(shapes.fields)
    var best: (score: Int, fields: [Field?]) = (1, [])
    for order in Self.known {
      for start in 0...max(order.count - cells.count, 0) {
        let fields = Array(order[start...].prefix(cells.count))
        let score = zip(fields, zip(cells, shapesOfCells)).reduce(0) { score, pair in
          score + Self.score(of: pair.1.0, pair.1.1, as: pair.0)
        }
        if score > best.score { best = (score, fields) }
      }
    }
    guard !best.fields.isEmpty else { return nil }
    fields = best.fields
  }

  /// How well a cell that looks like these fields stands for that one.
  private static func score(of cell: String, _ shapes: Set<Field>, as field: Field?) -> Int {
    guard !cell.isEmpty, let field else { return 0 }
    if shapes.contains(field) { return 1 }
    if !shapes.isEmpty { return -2 }
    switch field {
    case .email, .phone, .affiliation, .level, .capacity, .contactConsent, .title: return -2
    case .ministry, .givenNames, .patronymic, .familyName, .nativeName, .position, .department,
      .letter, .remarks:
      return 0
    }
  }

  /// Nomination lists, our own list of participants, the form, and the fields as the journal has them.
  private static let known: [[Field?]] = [nominations, ownList, form, Field.allCases]

  private static let nominations: [Field?] = [
    .letter, .affiliation, .ministry, .title, .givenNames, .familyName, .nativeName, .position,
    .department, .level, .capacity, .email, .phone,
  ]

  /// Running number, identity, badge and status come first, the state's name after its code.
  private static let ownList: [Field?] = [
    nil, nil, nil, nil, .affiliation, nil, .ministry, .title, .givenNames, .patronymic,
    .familyName, .nativeName, .capacity, .position, .department, .level, .email, .phone, .letter,
    .contactConsent, .remarks,
  ]

  private static let form: [Field?] = [
    .familyName, .givenNames, .affiliation, .ministry, .position, .department, .capacity, .level,
    .title, .patronymic, .nativeName, .email, .phone, .letter, .contactConsent, .remarks,
  ]
}

extension PastedPerson {
  /// Reads a row's cells, each as the field that the order says.
  mutating func read(
    _ cells: [String],
    in order: ColumnOrder,
    _ shapes: PastedShapes,
    _ state: AffiliationCode?
  ) {
    isSure = true
    let row = Array(zip(cells, order.fields))
    let states = row.filter { $0.1 == .affiliation }.compactMap { shapes.states.code(of: $0.0) }
    if let code = states.first { texts[.affiliation] = code.text }
    for (cell, field) in row where !cell.isEmpty {
      guard let field else { continue }
      place(cell, as: field, of: states.first ?? state, shapes)
    }
    rest += cells.dropFirst(order.fields.count).filter { !$0.isEmpty }
    placeRest(of: states.first ?? state, shapes)
    moveNamesOfOtherScripts()
  }

  private mutating func place(
    _ cell: String,
    as field: Field,
    of state: AffiliationCode?,
    _ shapes: PastedShapes
  ) {
    switch field {
    case .affiliation: if shapes.states.code(of: cell) == nil { rest.append(cell) }
    case .ministry: putMinistry(cell, of: state, shapes)
    case .capacity: putWord(KnownWords.capacities.value(of: cell)?.rawValue, cell, in: field)
    case .level: putWord(KnownWords.levels.value(of: cell)?.rawValue, cell, in: field)
    case .contactConsent:
      putWord(KnownWords.consents.value(of: cell).map { $0 ? "yes" : "no" }, cell, in: field)
    case .email:
      let addresses = MailAddress.all(in: cell)
      if addresses.isEmpty { rest.append(cell) }
      for address in addresses { put(address, in: field) }
    case .phone:
      let number = shapes.leadingPhone(of: cell) ?? cell
      put(number, in: field)
      let after = String(cell.dropFirst(number.count)).cleaned
      if !after.isEmpty { rest.append(after) }
    case .title, .givenNames, .patronymic, .familyName, .nativeName, .position, .department,
      .letter, .remarks:
      put(cell, in: field)
    }
  }

  /// Gives what its column did not take to the field that it looks like, where that is the only one and still empty: a row
  /// may leave columns out.
  private mutating func placeRest(of state: AffiliationCode?, _ shapes: PastedShapes) {
    let unplaced = rest
    rest = []
    for cell in unplaced {
      let fields = shapes.fields(of: cell)
      if fields.count == 1, let field = fields.first, texts[field] == nil {
        place(cell, as: field, of: state, shapes)
      } else {
        rest.append(cell)
      }
    }
  }

  private mutating func putWord(_ word: String?, _ cell: String, in field: Field) {
    if let word { put(word, in: field) } else { rest.append(cell) }
  }

  /// Names that are not in Latin letters are the own-script name, as one.
  private mutating func moveNamesOfOtherScripts() {
    let parts = [Field.givenNames, .familyName].compactMap { texts[$0] }
    guard let name = parts.first, !parts.contains(where: \.isInLatinLetters) else { return }
    let whole = parts.joined(separator: " ")
    if texts[.nativeName] == nil { texts[.nativeName] = parts.count == 1 ? name : whole }
    guard texts[.nativeName]?.lettersOnly == whole.lettersOnly else { return }
    texts[.givenNames] = nil
    texts[.familyName] = nil
  }
}
