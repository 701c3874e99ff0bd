import Text

/// Reading a line without columns: first what tells itself by shape or by the register's words, then the name at the beginning,
/// the position, the department.
extension PastedPerson {
  mutating func read(_ pasted: PastedWords, _ shapes: PastedShapes, _ state: AffiliationCode?) {
    var words = pasted
    takeContacts(from: &words, shapes)
    let ministry = takeMinistry(from: &words, shapes, state)
    takeState(from: &words, shapes)
    let named = texts[.affiliation].flatMap { AffiliationCode($0) } ?? state
    if let ministry {
      putMinistry(ministry, of: named, shapes)
    } else {
      takeNewMinistry(from: &words, of: named, shapes)
    }
    takeCapacity(from: &words)
    isSure = !texts.isEmpty
    readParts(of: words, shapes)
  }

  // MARK: - By shape

  private mutating func takeContacts(from words: inout PastedWords, _ shapes: PastedShapes) {
    for index in words.words.indices {
      let word = words.words[index]
      let addresses = MailAddress.all(in: word.whole)
      for address in addresses { put(address, in: .email) }
      let isReference = shapes.isLetterReference(word.core)
      if isReference { put(word.core, in: .letter) }
      if !addresses.isEmpty || isReference || Self.labels.contains(word.core.lettersOnly) {
        words.take(index..<index + 1)
      }
    }
    takePhones(from: &words, shapes)
  }

  private mutating func takePhones(from words: inout PastedWords, _ shapes: PastedShapes) {
    var index = 0
    while index < words.words.count {
      let run = words.words[index...].prefix { word in
        !word.isTaken && word.core.allSatisfy { $0.isNumber || "+-()/.".contains($0) }
      }
      let text = run.map(\.whole).joined(separator: " ")
      if let number = shapes.leadingPhone(of: text.filter { !",;|<>".contains($0) }) {
        put(number, in: .phone)
        words.take(run.indices)
      }
      index += max(run.count, 1)
    }
  }

  // MARK: - By the register's words

  /// Takes the longest run of words that a ministry goes by; its name.
  private func takeMinistry(
    from words: inout PastedWords,
    _ shapes: PastedShapes,
    _ state: AffiliationCode?
  ) -> String? {
    takeRun(from: &words, ofAtMost: 14) { text, count in
      let isAbbreviation = text.count >= 3 && text == text.uppercased() && !text.contains(" ")
      return (count > 1 || isAbbreviation) && !shapes.ministries.ids(of: text).isEmpty
    }
  }

  private mutating func takeState(from words: inout PastedWords, _ shapes: PastedShapes) {
    let name = takeRun(from: &words, ofAtMost: 6, last: true) { text, count in
      let isCode = text.count == 3 && text == text.uppercased()
      guard count > 1 || isCode || text.count > 3 else { return false }
      return text.contains(where: \.isLetter) && shapes.states.code(of: text) != nil
    }
    if let code = name.flatMap(shapes.states.code) { put(code.text, in: .affiliation) }
  }

  private mutating func takeNewMinistry(
    from words: inout PastedWords,
    of state: AffiliationCode?,
    _ shapes: PastedShapes
  ) {
    for part in words.parts {
      guard let head = part.first(where: { shapes.beginsMinistry(words.words[$0].core) }) else {
        continue
      }
      let isFirstOfName =
        head == part.lowerBound || words.words[head].core.lettersOnly == "ministry"
      let start = isFirstOfName ? head : part.lowerBound
      let end =
        part.first { $0 > head + 1 && shapes.beginsPosition(words.words[$0].core) }
        ?? part.upperBound
      putMinistry(words.text(start..<end), of: state, shapes)
      return words.take(start..<end)
    }
  }

  private mutating func takeCapacity(from words: inout PastedWords) {
    let name = takeRun(from: &words, ofAtMost: 5) { text, count in
      guard let capacity = KnownWords.capacities.value(of: text) else { return false }
      return count > 1 || [.delegate, .interpreter, .observer].contains(capacity)
    }
    if let capacity = name.flatMap(KnownWords.capacities.value) {
      put(capacity.rawValue, in: .capacity)
    }
  }

  /// Takes the longest run of words that are meant, the first or the last of several; their text.
  private func takeRun(
    from words: inout PastedWords,
    ofAtMost limit: Int,
    last takesLast: Bool = false,
    where isMeant: (String, Int) -> Bool
  ) -> String? {
    let places = takesLast ? Array(words.words.indices.reversed()) : Array(words.words.indices)
    var best: Range<Int>?
    for start in places {
      let free = words.freeCount(from: start, atMost: limit)
      for count in stride(from: free, to: best?.count ?? 0, by: -1) {
        // A person may be called as a state is: Georgia Papadopoulou.
        let isName = start == 0 && count == 1 && words.words.count > 1 && !words.words[0].endsPart
        let text = words.text(start..<start + count)
        guard isMeant(text, count), !(takesLast && isName && text.count > 3) else { continue }
        best = start..<start + count
        break
      }
    }
    guard let best else { return nil }
    words.take(best)
    return words.text(best)
  }

  // MARK: - By capitals and place

  private mutating func readParts(of words: PastedWords, _ shapes: PastedShapes) {
    var parts = words.parts[...]
    if let name = PastedName(in: parts, of: words, shapes) {
      take(name)
      parts = name.after
    }
    for part in parts {
      let text = words.text(part)
      let isPosition = shapes.beginsPosition(words.words[part.lowerBound].core)
      if let level = KnownWords.levels.value(of: text) {
        put(level.rawValue, in: .level)
      } else if texts[.position] == nil, isPosition {
        put(text, in: .position)
      } else if texts[.department] == nil, shapes.isUnit(text) {
        put(text, in: .department)
      } else if texts[.nativeName] == nil, texts[.familyName] != nil, !text.isInLatinLetters {
        put(text, in: .nativeName)
      } else if !Self.smallWords.contains(text.folded) {
        rest.append(text)
      }
    }
  }

  private mutating func take(_ name: PastedName) {
    if !name.title.isEmpty {
      put(name.title, in: .title)
      isSure = true
    }
    guard name.family.isInLatinLetters, name.given.isInLatinLetters else {
      return put("\(name.given) \(name.family)".cleaned, in: .nativeName)
    }
    put(name.given, in: .givenNames)
    put(name.family, in: .familyName)
    isNameGuessed = name.isGuessed
  }

  private static let labels: Set<String> = [
    "tel", "telephone", "phone", "mobile", "mob", "cell", "email", "mail", "tlf", "gsm", "тел",
    "τηλ",
    "전화", "이메일", "eposta",
  ]

  /// What is left of phrases from which a name was taken.
  private static let smallWords: Set<String> = ["of", "the", "of the", "and", "at", "in", "-"]
}
