import Text

/// Text that says itself what is what: a row below its headings, or lines such as `State: Ukraine`.
struct PastedLabels {
  private(set) var cells: [String] = []
  private(set) var fields: [Field?] = []
  /// What is read as words: a whole name first, then what has no label.
  private(set) var free: [String] = []
  /// How many rows stand below the headings; only the first is read.
  private(set) var rowCount = 1

  /// Nil for text without at least two labels that are known.
  init?(_ lines: [String]) {
    guard let first = lines.first else { return nil }
    let headings = PastedPerson.cells(in: first)
    let known = headings.count { Self.label($0) != nil }
    if headings.count > 2, lines.count > 1, known * 2 > headings.count {
      rowCount = lines.count - 1
      for (heading, cell) in zip(headings, PastedPerson.cells(in: lines[1])) {
        take(cell, called: heading)
      }
      return
    }
    guard lines.count(where: { Self.parted($0).flatMap { Self.label($0.label) } != nil }) > 1
    else { return nil }
    for line in lines {
      if let parted = Self.parted(line), Self.label(parted.label) != nil {
        take(parted.text, called: parted.label)
      } else {
        free.append(line.cleaned)
      }
    }
  }

  private mutating func take(_ cell: String, called label: String) {
    switch Self.label(label) {
    case .field(let field):
      cells.append(cell)
      fields.append(field)
    case .wholeName: free.insert(cell, at: 0)
    case .rowNumber: break
    case nil: free.append(cell)
    }
  }

  /// `State` and `Ukraine` of `State: Ukraine`, also with a tab between.
  private static func parted(_ line: String) -> (label: String, text: String)? {
    guard let mark = line.firstIndex(where: { $0 == ":" || $0 == "\t" }) else { return nil }
    let text = String(line[line.index(after: mark)...]).cleaned
    return (String(line[..<mark]).cleaned, text)
  }

  /// What a label stands for.
  private enum Label: Hashable, Sendable {
    case field(Field)
    case wholeName
    case rowNumber
  }

  private static func label(_ text: String) -> Label? { labels.value(of: text) }

  private static let labels = KnownWords<Label>([
    (
      .wholeName,
      ["name", "full name", "name and surname", "participant", "adı soyadı", "фио", "піб"]
    ),
    (.rowNumber, ["no", "nr", "seq"]),
    (
      .field(.familyName),
      ["family name", "last name", "surname", "soyadı", "фамилия", "прізвище", "επώνυμο"]
    ),
    (
      .field(.givenNames),
      ["given names", "given name", "first name", "forename", "adı", "имя", "ім'я", "όνομα"]
    ),
    (.field(.patronymic), ["patronymic", "middle name", "отчество", "по батькові"]),
    (.field(.nativeName), ["own script", "name in own script", "native name"]),
    (.field(.title), ["salutation", "honorific", "prefix", "mr/ms"]),
    (
      .field(.affiliation),
      ["state", "country", "member state", "delegation", "nationality", "ülke", "страна", "країна"]
    ),
    (
      .field(.ministry),
      [
        "ministry", "institution", "organisation", "organization", "agency", "authority",
        "ministry/agency", "ministry / institution", "kurum", "bakanlık", "организация",
      ]
    ),
    (
      .field(.position),
      ["position", "job title", "function", "post", "designation", "görevi", "должность", "посада"]
    ),
    (.field(.department), ["department", "unit", "division", "directorate"]),
    (.field(.level), ["level"]),
    (.field(.capacity), ["capacity", "role", "capacity in delegation"]),
    (.field(.email), ["e-mail", "mail", "e-mail address", "e-posta", "эл. почта"]),
    (
      .field(.phone),
      ["phone", "telephone", "tel", "mobile", "mob", "cell", "phone number", "telefon", "телефон"]
    ),
    (.field(.letter), ["letter", "letter reference", "nomination letter", "note verbale"]),
    (.field(.contactConsent), ["contact consent", "consent"]),
    (.field(.remarks), ["remarks", "notes", "comments"]),
  ])
}
