/// Nominations of invented civil servants of the twelve member states, in their own scripts, as a file: the same seed, the
/// same file.
///
/// The Latin spellings follow no one rule, as in life.
struct InventedNominations {
  /// The rows under the headings, each with what it is.
  private(set) var rows: [(kind: Kind, fields: [String])] = []
  private var chance: UInt64
  private var count = 0

  /// What a row is made to be.
  enum Kind: Equatable {
    case good
    /// An earlier good row again.
    case repeated
    case blank
    case faulty
  }

  static let headings = [
    "Letter", "State", "Ministry", "Title", "First name", "Middle name", "Last name",
    "Name in own script", "Position", "Department", "Level", "Capacity", "Email", "Phone",
    "Contact consent", "Remarks",
  ]

  /// So many people; a messy file has faults, blank rows and people said twice among them.
  init(people: Int, seed: UInt64, isMessy: Bool = false) {
    chance = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<people {
      let person = person()
      guard isMessy else {
        rows.append((.good, person))
        continue
      }
      switch pick(12) {
      case 0: rows.append((.faulty, faulty(person)))
      case 1:
        rows.append((.good, person))
        rows.append((.repeated, person))
      case 2:
        rows.append((.blank, person.map { _ in pick(2) == 0 ? "" : "  " }))
        rows.append((.good, person))
      default: rows.append((.good, person.map { pick(9) == 0 ? "  \($0) " : $0 }))
      }
    }
  }

  /// The file's bytes, every field that needs it in quotes.
  var bytes: [UInt8] {
    let lines = [Self.headings] + rows.map(\.fields)
    return Array(
      lines.map { line in line.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined().utf8
    )
  }

  /// The line (from 1) on which each row of this kind begins.
  func lines(of kind: Kind) -> [Int] {
    var line = 2
    var lines: [Int] = []
    for row in rows {
      if row.kind == kind { lines.append(line) }
      line += 1 + row.fields.reduce(0) { $0 + $1.unicodeScalars.count { $0 == "\n" } }
    }
    return lines
  }

  private static func quoted(_ field: String) -> String {
    let needs = field.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needs ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
  }
}

// One person.
extension InventedNominations {
  private mutating func person() -> [String] {
    count += 1
    let locale = Self.locales[(count + pick(12)) % Self.locales.count]
    let given = pick(locale.given.count)
    let family = pick(locale.family.count)
    let native =
      locale.isFamilyFirst
      ? "\(locale.family[family].own) \(locale.given[given].own)"
      : "\(locale.given[given].own) \(locale.family[family].own)"
    return [
      "\(locale.state)/2017/\(count)", locale.states[pick(locale.states.count)],
      Self.ministries[pick(Self.ministries.count)], ["Mr.", "Ms.", "Dr.", "H.E.", ""][pick(5)],
      locale.given[given].latin, pick(4) == 0 ? "P." : "", locale.family[family].latin,
      pick(6) == 0 ? "" : native, Self.positions[pick(Self.positions.count)],
      ["Registers", "Cyber Security; Networks", ""][pick(3)], ["national", "local", ""][pick(3)],
      ["delegate", "expert", "head of delegation", "adviser", "interpreter"][pick(5)],
      "person\(count)@example.org", ["+90 312 \(count)", "(+82) 2-\(count)", ""][pick(3)],
      ["yes", "no", ""][pick(3)], Self.remarks[pick(Self.remarks.count)],
    ]
  }

  /// The person with one thing that no register can take.
  private mutating func faulty(_ person: [String]) -> [String] {
    var fields = person
    switch pick(6) {
    case 0: fields[1] = ["Atlantis", "", "XYZ"][pick(3)]
    case 1: (fields[6], fields[7]) = ("", "")
    case 2: fields[12] = ["not an address", "@", "name@host"][pick(3)]
    case 3: fields[11] = "emperor"
    case 4: fields[10] = "galactic"
    default: fields.removeLast(1 + pick(3))
    }
    return fields
  }

  /// A number from 0 up to `limit`, which it never is (xorshift64*).
  private mutating func pick(_ limit: Int) -> Int {
    chance ^= chance >> 12
    chance ^= chance << 25
    chance ^= chance >> 27
    return Int((chance &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
  }

  private static let ministries = [
    "Ministry of Interior", "Ministry of the Interior", "Ministry of Finance", "MoI",
    "State Agency for Electronic Governance", "Ministry of Justice", "",
  ]

  private static let positions = [
    "Director", "State Expert", "=HYPERLINK(\"http://example.org\",\"Director\")", "-1", "+1",
    "@office", "Head, Registers", "Project \"Manager\"", "'quoted'", "Adviser\r\nto the Minister",
  ]

  private static let remarks = [
    "", "", "vegetarian", "arrives late; bus, then train", "“quotes” and \"quotes\"", "＝x",
    "\tindented",
  ]
}
