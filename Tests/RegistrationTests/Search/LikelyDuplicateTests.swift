import Testing

@testable import Registration

struct LikelyDuplicateTests {
  @Test(arguments: [
    (["TUR", "Mehmet", "Sahin"], ["Mehmet Şahin: the same name"]),
    (["TUR", "Me", "Şahin"], ["Mehmet Şahin: the same name"]),
    (["TUR", "M", "Şahin"], []),
    (["TUR", "", "Şahin"], []),
    (["UKR", "Mehmet", "Şahin"], []),
    (["UKR", "Тарас", "Шевченко"], ["Taras Shevchenko: the same name"]),
    (["UKR", "Taras", "Szewczenko"], []),
    (["UKR", "Oleg", "Sahin"], ["Oleh Shahin: the name in another spelling"]),
    (["UKR", "Taras", "Shev"], []),
    (["GRC", "Νίκος", "Παπαδόπουλος"], ["Nikos Papadopoulos: the same name"]),
    (["KOR", "Gyeonghwa", "Gang"], ["Kyung-wha Kang: the same name"]),
    (["KOR", "", "", "강경화"], ["Kyung-wha Kang: the same name"]),
    (["KOR", "", "", "강예"], ["Yejun Gang: the same name"]),
    (["KOR", "Minsu", "Kim"], ["김 민수: the same name"]),
    (["KOR", "", "", "강"], []),
    (["GRC", "", "", "", "M.Sahin@uab.example.org"], ["Mehmet Şahin: the same e-mail"]),
    (["GRC", "", "", "", "sahin@uab.example.org"], []),
    (["TUR", "M.", "Sahin", "", "m.sahin@uab.example.org"], ["Mehmet Şahin: the same e-mail"]),
    (
      ["TUR", "Ayşe", "Kaya", "", "m.sahin@uab.example.org"],
      ["Mehmet Şahin: e-mail, but another name"]
    ),
    (
      ["TUR", "Mehmet", "Şahin", "", "", "TUR/2017/44"], ["Mehmet Şahin: the same letter and name"]
    ),
    (["TUR", "Ali", "Kaya", "", "", "TUR/2017/44"], []),
  ])
  func `a person typed again is noticed, with what they have in common`(
    typed: [String],
    found: [String]
  ) throws {
    let register = try Register.of(.forSearch(), .forSearch())
    let fields = typed + Array(repeating: "", count: 6 - typed.count)
    let details = Details(
      affiliation: try #require(AffiliationCode(fields[0])),
      givenNames: fields[1],
      familyName: fields[2],
      nativeName: fields[3],
      email: fields[4],
      letter: fields[5]
    )
    let words = try register.likelyDuplicates(of: details).map { duplicate in
      let person = try #require(register[duplicate.id])
      return "\(person.details.plainName): \(duplicate.reason)"
    }
    #expect(words == found)
  }
}
