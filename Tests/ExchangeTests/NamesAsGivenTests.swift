import Registration
import Testing

@testable import Exchange

/// Names that capitals would spoil, from the letter to the screen, the list and the file.
@Suite struct NamesAsGivenTests {
  @Test(arguments: [
    ("GEO", "გიორგი", "მარგველაშვილი", "გიორგი მარგველაშვილი"),
    ("TUR", "Işıl", "Yiğit", "Işıl YİĞİT"), ("TUR", "İnci", "Ilgaz", "İnci ILGAZ"),
    ("AZE", "İlham", "Əliyev", "İlham ƏLİYEV"),
    ("AZE", "Çingiz", "Xındırıstanlı", "Çingiz XINDIRISTANLI"),
    ("GRC", "Ελένη", "Ταΰγετου", "Ελένη ΤΑΫΓΕΤΟΥ"), ("GRC", "Νίκος", "Άυλος", "Νίκος ΑΫΛΟΣ"),
    ("KOR", "민준", "김", "민준 김"), ("KOR", "Sang-Baek CHRIS", "Kang", "Sang-Baek CHRIS KANG"),
    ("UKR", "Мар’яна", "Знам’янська", "Мар’яна ЗНАМ’ЯНСЬКА"),
    ("SRB", "Љиљана", "Џаковић", "Љиљана ЏАКОВИЋ"),
    ("SRB", "Zoran", "Đinđić", "Zoran ĐINĐIĆ"), ("MDA", "Ștefan", "Țîrdea", "Ștefan ȚÎRDEA"),
    ("ARM", "Նիկոլ", "Փաշինյան", "Նիկոլ ՓԱՇԻՆՅԱՆ"), ("BGR", "Jürgen", "Weiß", "Jürgen WEIß"),
    ("BGR", "Jan", "van IJzendoorn", "Jan VAN IJZENDOORN"),
  ])
  func `a name is capitalised only as its language writes it, and leaves as it came`(
    state: String,
    given: String,
    family: String,
    shown: String
  ) throws {
    var desk = try SampleDesk()
    let details = Details(
      affiliation: try #require(AffiliationCode(state)),
      givenNames: given,
      familyName: family,
      nativeName: "\(given) \(family)"
    )
    let id = try desk.register(details)
    let person = try #require(desk.register[id])
    #expect(person.details == details)
    #expect(desk.register.name(of: person) == shown)
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    let lines = ListText(list).text().split(separator: "\n").filter { $0.contains(", Delegate") }
    #expect(lines == ["  \(shown), Delegate"])
    #expect(try exportedNames(desk.register) == [given, family, "\(given) \(family)"])
    let back = try Importer.plan("list.csv", try bytes(desk.register), into: sampleRegister())
    let read = try #require(back.newPeople.first).participant.details
    #expect(
      [read.givenNames, read.familyName, read.nativeName] == [given, family, "\(given) \(family)"]
    )
  }

  /// Given names, family name and own-script name as the file for data has them.
  private func exportedNames(_ register: Register) throws -> [String] {
    let rows = String(decoding: try bytes(register), as: UTF8.self).split(separator: "\r\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let headings = try #require(rows.first)
    let person = try #require(rows.dropFirst().first)
    return try ["given_names", "family_name", "native_name"].map { name in
      person[try #require(headings.firstIndex(of: name))]
    }
  }

  private func bytes(_ register: Register) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try ListExport(ExportChoice(.participants), of: register).write(.data) { bytes += $0 }
    return bytes
  }
}
