import Text

/// Tells by its shape, or by the register's words, what a piece of text is.
struct PastedShapes {
  let states: AffiliationFinder
  let ministries: MinistryFinder

  init(_ register: Register) {
    states = AffiliationFinder(register.programme)
    ministries = MinistryFinder(register)
  }

  /// The fields that the text looks like, if it looks like any.
  func fields(of text: String) -> Set<Field> {
    if text.isEmpty { return [] }
    if !MailAddress.all(in: text).isEmpty { return [.email] }
    if isLetterReference(text) { return [.letter] }
    if isPhone(text) { return [.phone] }
    var fields: Set<Field> = []
    if text.contains(where: \.isLetter), states.code(of: text) != nil {
      fields.insert(.affiliation)
    }
    if isTitle(text) { fields.insert(.title) }
    if KnownWords.capacities.value(of: text) != nil { fields.formUnion([.capacity, .position]) }
    if KnownWords.levels.value(of: text) != nil { fields.insert(.level) }
    if KnownWords.consents.value(of: text) != nil { fields.insert(.contactConsent) }
    if !ministries.ids(of: text).isEmpty
      || text.foldedWords.contains(where: Self.ministryWords.contains)
    {
      fields.formUnion([.ministry, .department])
    }
    return fields
  }

  /// A number of 6 to 15 digits with what is written between them.
  func isPhone(_ text: String) -> Bool { leadingPhone(of: text) == text }

  /// The phone number that the text begins with; nil when it begins with none.
  func leadingPhone(of text: String) -> String? {
    let number = String(text.prefix { $0.isNumber || " +-()/.".contains($0) })
    let digits = number.count(where: \.isNumber)
    guard (6...15).contains(digits) else { return nil }
    // What follows at once belongs to something else, such as a reference.
    let cut =
      number == text ? number : String(number[..<(number.lastIndex(of: " ") ?? number.endIndex)])
    return cut.count(where: \.isNumber) >= 6 && !Self.isDate(cut.cleaned) ? cut.cleaned : nil
  }

  /// A day such as `12.03.1980` or `1980-03-12`, which is nobody's number.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split { ".-/".contains($0) }
    let counts = parts.map(\.count)
    guard counts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
    return counts == [4, 2, 2] || counts[0] <= 2 && counts[1] <= 2 && counts[2] == 4
  }

  /// Letters first, then at least two parts with strokes between them and a digit in the last: `TUR/2017/44`, `BGR-04-17-286`.
  func isLetterReference(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "/-".contains($0) }
    guard parts.count >= 3, let first = parts.first, let last = parts.last else { return false }
    return first.count >= 2 && first.allSatisfy { $0.isLetter && !$0.isLowercase }
      && last.contains(where: \.isNumber)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber } }
  }

  /// One or more honorifics: `Mr.`, `H.E. Mr.`, `Prof. Dr.`.
  func isTitle(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && words.allSatisfy { Self.titles.contains(String($0).lettersOnly) }
  }

  /// Whether a position begins with the word: `Head of Department`, `Daire Başkanı`.
  func beginsPosition(_ word: String) -> Bool {
    Self.positionWords.contains(word.foldedWords.first ?? "")
  }

  /// Whether the words name a part of a ministry.
  func isUnit(_ text: String) -> Bool { text.foldedWords.contains(where: Self.unitWords.contains) }

  /// Whether an authority is called so.
  func beginsMinistry(_ word: String) -> Bool {
    Self.ministryWords.contains(word.foldedWords.first ?? "")
  }

  private static let titles: Set<String> = [
    "mr", "ms", "mrs", "miss", "mx", "dr", "prof", "professor", "he", "hon", "eng", "ing", "sir",
    "madam", "sayin", "bay", "bayan", "doc", "phd", "κ", "κα", "г", "гн", "гжа", "д",
  ]

  private static let ministryWords: Set<String> = folded([
    "ministry", "agency", "ministerul", "ministria", "bakanlığı", "nazirliyi", "agenția",
    "ministarstvo",
    "министерство", "министерството", "міністерство", "министарство", "агентство", "агенция",
    "υπουργείο", "նախարարություն", "სამინისტრო", "행정안전부", "외교부", "secretariat",
    "authority", "chancellery",
  ])

  private static let unitWords: Set<String> = folded([
    "department", "division", "unit", "directorate", "section", "office", "dairesi", "bölümü",
    "отдел", "управление", "департамент", "відділ", "управління", "τμήμα", "διεύθυνση", "direcția",
    "serviciul", "sektor", "odeljenje", "담당관", "과",
  ])

  private static let positionWords: Set<String> = folded([
    "head", "director", "deputy", "chief", "senior", "junior", "adviser", "advisor", "expert",
    "manager", "secretary", "minister", "specialist", "engineer", "officer", "analyst",
    "coordinator", "counsellor", "attaché", "assistant", "consultant", "researcher", "inspector",
    "lead", "principal", "vice", "project", "systems", "planning", "acting", "general",
    "president", "chairman", "daire", "genel", "müdür", "uzman", "başkan", "şube",
    "начальник", "директор", "главный", "ведущий", "советник", "головний", "провідний", "державний",
    "началник", "главен", "експерт", "заступник", "заместитель", "διευθυντής", "διευθύντρια",
    "προϊστάμενος", "προϊσταμένη", "șef", "consilier", "директорка", "direktor", "načelnik",
    "drejtor", "müdir", "rəis", "baş", "과장", "국장", "사무관", "주무관",
  ])

  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.compactMap(\.foldedWords.first))
  }
}

extension String {
  /// True for a text whose letters are all Latin.
  var isInLatinLetters: Bool {
    unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isAlphabetic || scalar.value < 0x250
        || (0x1E00...0x1EFF).contains(scalar.value) || (0x2B0...0x2FF).contains(scalar.value)
    }
  }
}
