import Registration
import Text

/// The words and signs under which sheets of attendance say a mark, in the languages of the states that take part.
enum MarkWords {
  /// The mark that the text says; nil when it says none that we know.
  static func mark(_ text: String) -> Mark? {
    if let mark = words.value(of: text) { return mark }
    return text.lettersOnly.isEmpty ? signs[text.filter { !$0.isWhitespace }] : nil
  }

  /// What may be written, as the register itself writes it.
  static let allowed = Mark.allCases.map(\.rawValue)

  /// The word that looks most like the text, if any does.
  static func nearest(to text: String) -> String? { words.nearest(to: text) }

  private static let signs: [String: Mark] = [
    "✓": .present, "✔": .present, "✔️": .present, "☑": .present, "✅": .present, "√": .present,
    "+": .present, "×": .present, "-": .absent, "–": .absent, "—": .absent,
  ]

  private static let words = KnownWords<Mark>([
    (.present, present), (.late, late), (.excused, excused), (.absent, absent),
  ])

  private static let present = [
    "present", "attended", "here", "there", "yes", "y", "true", "1", "x", "signed", "ok", "х",
    "ներկա", "այո", "iştirak edib", "iştirak etdi", "bəli", "присъства", "присъствал",
    "присъствала", "да", "ესწრება", "დაესწრო", "დიახ", "კი", "παρών", "παρούσα", "ναι", "prezent",
    "prezentă", "da", "присутен", "присутна", "присутствует", "присутствовал", "присутствовала",
    "был", "была", "prisutan", "prisutna", "присутан", "katıldı", "mevcut", "var", "geldi", "evet",
    "присутній", "присутня", "був", "була", "так", "i pranishëm", "e pranishme", "po", "출석",
    "참석", "예",
  ]

  private static let late = [
    "late", "came late", "ուշացած", "ուշացավ", "gecikdi", "gecikib", "закъсня", "закъснял",
    "закъсняла", "დააგვიანა", "დაგვიანებით", "καθυστέρησε", "αργοπορία", "întârziat",
    "a întârziat", "задоцни", "опоздал", "опоздала", "zakasnio", "zakasnila", "закаснио",
    "geç", "geç kaldı", "gecikti", "запізнився", "запізнилася", "запізнилась", "me vonesë",
    "vonesë", "지각",
  ]

  private static let excused = [
    "excused", "apologies", "apology", "apologised", "հարգելի", "üzrlü", "извинен", "извинена",
    "საპატიო", "δικαιολογημένος", "δικαιολογημένη", "scuzat", "scuzată", "motivat", "оправдан",
    "оправдана", "оправдано", "по уважительной причине", "уважительная причина", "opravdan",
    "opravdano", "izinli", "mazeretli", "з поважної причини", "поважна причина", "i arsyetuar",
    "me arsye", "공결",
  ]

  private static let absent = [
    "absent", "no", "n", "0", "false", "missing", "not present", "did not come", "բացակա", "ոչ",
    "iştirak etməyib", "yoxdur", "xeyr", "отсъства", "отсъствал", "отсъствала", "не", "არ ესწრება",
    "არა", "απών", "απούσα", "όχι", "absentă", "nu", "отсутен", "отсутна", "отсутствует",
    "отсутствовал", "отсутствовала", "не был", "не была", "нет", "н/б", "odsutan", "odsutna",
    "одсутан", "ne", "katılmadı", "gelmedi", "yok", "hayır", "відсутній", "відсутня", "не був",
    "не була", "ні", "mungon", "jo", "결석", "불참", "아니오",
  ]
}
