import Registration
import Testing

extension Import {
  /// As many invented delegates as asked for, in the scripts of the twelve states and of the host: each a given and a family
  /// name of the same state, some sharing names, ministries or letters as real delegations do.
  static func crowd(_ count: Int) throws -> Import {
    let states = try crowd.map(State.init)
    let people = (0..<count).map { place in
      states[place % states.count].person(place / states.count, place: place)
    }
    return Import(file: "crowd.csv", people: people)
  }

  /// State; ministry; given names, each in Latin and own script; family names likewise.
  private static let crowd = [
    "ALB||Gëzim,Çeljeta,Ardita,Bujar,Xhevdet|Hoxha,Çela,Gjoka,Përmeti,Dhimitri",
    "ARM|arm.transport|Hayk/Հայկ,Anahit/Անահիտ,Tigran/Տիգրան,Gohar/Գոհար|Vardanyan/Վարդանյան,Ch'arents/Չարենց,Sargsyan/Սարգսյան",
    "AZE||Əli,Günel,Rəşad,Xədicə|Quliyev,Əliyeva,Şərifov,Hüseynli",
    "BGR|bgr.ega|Krastyo/Кръстьо,Desislava/Десислава,Yoan/Йоан|Shtarbanov/Щърбанов,Zhelyazkova/Желязкова,Hadzhiev/Хаджиев",
    "GEO||Giorgi/გიორგი,Nino/ნინო,Ketevan/ქეთევან|Chkheidze/ჩხეიძე,Ghvinianidze/ღვინიანიძე,Q'ipiani/ყიფიანი",
    "GRC|grc.interior|Georgios/Γεώργιος,Eleftheria/Ελευθερία|Papadopoulos/Παπαδόπουλος,Mpakogianni/Μπακογιάννη,Ntinos/Ντίνος",
    "MDA||Ștefan,Țuca,Ana-Maria|Țurcanu,Șchiopu,Botnari",
    "ROU||Ioana,Ştefania,Radu|Ţepeş,Brâncuși,Ionescu",
    "RUS||Yury/Юрий,Yelena/Елена,Pyotr/Пётр|Shcherbakov/Щербаков,Yemelyanova/Емельянова,Zhukov/Жуков",
    "SRB|srb.public|Miloš/Милош,Ljiljana/Љиљана,Đorđe/Ђорђе|Đorđević/Ђорђевић,Živković/Живковић,Njegoš/Његош",
    "TUR|tur.interior|İbrahim,Işıl,Ayşe,Oğuz|Şahin,Yıldırım,Çağlar,İnönü",
    "UKR|ukr.ega|Oksana/Оксана,Yevheniia/Євгенія,Oleh/Олег|Shevchenko/Шевченко,Shahin/Шагін,Znamianska/Знам’янська",
    "KOR|kor.mois|Ji-won/지원,Min-jun/민준,Seo-yeon/서연|Kang/강,Kim/김,Lee/이",
  ]

  private struct State {
    let code: AffiliationCode
    let ministry: MinistryID?
    let given: [Substring]
    let family: [Substring]

    init(_ line: String) throws {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      code = try #require(AffiliationCode(String(parts[0])))
      ministry = MinistryID(String(parts[1]))
      given = parts[2].split(separator: ",")
      family = parts[3].split(separator: ",")
    }

    func person(_ number: Int, place: Int) -> Person {
      let given = given[number % self.given.count].split(separator: "/")
      let family = family[number / self.given.count % self.family.count].split(separator: "/")
      let native = [given.last, family.last].compactMap { $0 }.joined(separator: " ")
      let details = Details(
        affiliation: code,
        ministry: number.isMultiple(of: 4) ? nil : ministry,
        title: number.isMultiple(of: 2) ? "Ms." : "Mr.",
        givenNames: String(given.first ?? ""),
        familyName: String(family.first ?? ""),
        nativeName: given.count > 1 ? native : "",
        capacity: number == 0 ? .headOfDelegation : .delegate,
        position: "Expert",
        department: "E-Government",
        level: number.isMultiple(of: 3) ? .local : .national,
        email: "p\(place)@example.org",
        letter: "\(code)/2017/\(number / 8 + 1)"
      )
      return Person(participant: NewParticipant(details: details, letterOrder: number + 1))
    }
  }
}
