import Registration
import Testing

extension Import {
  /// Invented delegates of some states, as their letters nominated them.
  static func sample() throws -> Import {
    Import(file: "nominations.csv", people: try people.enumerated().map(person))
  }

  /// State, ministry, title, given names, family name, own script, capacity, position, department, letter, e-mail.
  private static let people = [
    "ARM|arm.transport|Mr.|Hayk|Vardanyan|Հայկ Վարդանյան|head of delegation|Head of Department|IT|ARM/2017/0412|h.vardanyan",
    "BGR|bgr.ega|Ms.|Desislava|Zhelyazkova|Десислава Желязкова|head of delegation|Director|Policies|BGR-04-17-286|d.zhelyazkova",
    "BGR|bgr.ega|Mr.|Krastyo|Shtarbanov|Кръстьо Щърбанов|delegate|State Expert|IT|BGR-04-17-286|k.shtarbanov",
    "GRC|grc.digital|Mr.|Georgios|Papadopoulos|Γεώργιος Παπαδόπουλος|head of delegation|Director|Digital Strategy|GRC/5531/2017|g.papadopoulos",
    "GRC|grc.interior|Ms.|Eleftheria|Mpakogianni|Ελευθερία Μπακογιάννη|delegate|Head of Department|E-Government|GRC/5531/2017|e.mpakogianni",
    "MDA||Mr.|Ștefan|Țurcanu||head of delegation|Deputy Director|Digital Services|MDA-08/2-1174|s.turcanu",
    "SRB|srb.public|Mr.|Miloš|Đorđević|Милош Ђорђевић|head of delegation|Assistant Director|E-Government|SRB/1501-14|m.djordjevic",
    "SRB|srb.public|Ms.|Ljiljana|Živković|Љиљана Живковић|delegate|Adviser|Local Self-Government|SRB/1501-14|lj.zivkovic",
    "TUR|tur.transport|Mr.|Mehmet|Şahin||head of delegation|Head of Department|E-Government|TUR/2017/44|m.sahin",
    "TUR|tur.interior|Ms.|Ayşe|Şahinoğlu||delegate|Expert|Local Administrations|TUR/2017/44|a.sahinoglu",
    "TUR|tur.development|Ms.|Işıl|Yıldırım||delegate|Planning Expert|Information Society|TUR/2017/44|i.yildirim",
    "TUR||Mr.|İbrahim|Çağlar||expert|Specialist|Cyber Security|TUR/2017/44|i.caglar",
    "UKR|ukr.ega|Ms.|Oksana|Shevchenko|Оксана Шевченко|head of delegation|Head of Department|Electronic Services|UKR/72/15-994|o.shevchenko",
    "UKR|ukr.ega|Mr.|Oleh|Shahin|Олег Шагін|delegate|Chief Specialist|Interoperability|UKR/72/15-994|o.shahin",
    "UKR|ukr.justice|Ms.|Yevheniia|Znamianska|Євгенія Знам’янська|delegate|State Expert|State Registers|UKR/72/15-994|y.znamianska",
    "KOR|kor.mois|Ms.|Ji-won|Kang|강지원|organiser|Manager|Global Cooperation|KLID-2017-1011|jw.kang",
    "KOR||Mr.|Min-jun|Kim|김민준|staff|Researcher|Global Cooperation|KLID-2017-1011|mj.kim",
  ]

  private static func person(_ place: Int, _ line: String) throws -> Person {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let details = Details(
      affiliation: try #require(AffiliationCode(parts[0])),
      ministry: MinistryID(parts[1]),
      title: parts[2],
      givenNames: parts[3],
      familyName: parts[4],
      nativeName: parts[5],
      capacity: try #require(Capacity(rawValue: parts[6])),
      position: parts[7],
      department: parts[8],
      level: .national,
      email: "\(parts[10])@example.org",
      letter: parts[9]
    )
    return Person(participant: NewParticipant(details: details, letterOrder: place + 1))
  }
}
