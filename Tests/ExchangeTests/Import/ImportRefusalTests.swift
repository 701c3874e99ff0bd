import Registration
import Testing

@testable import Exchange

/// Files that cannot be taken, and what is said to whoever sent them.
@Suite struct ImportRefusalTests {
  @Test func `a spreadsheet's own format is told by its first bytes`() throws {
    let workbook =
      "The file is a spreadsheet's own format, not CSV. Open it, save it as "
      + "\"CSV UTF-8 (comma delimited)\" in Excel, or as \"Text CSV\" with the character set UTF-8 "
      + "in LibreOffice, and import that."
    #expect(refusal([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0]) == workbook)
    #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0, 0]) == workbook)
    #expect(refusal(Array("%PDF-1.7\n".utf8)).hasPrefix("The file is a PDF, not CSV."))
    #expect(refusal(Array("<!DOCTYPE html>".utf8)).hasPrefix("The file is a web page or XML"))
    #expect(refusal(Array("PK,State\nÖz,TUR\n".utf8)).hasPrefix("No column is known as"))
  }

  @Test func `what is missing is said with what would help`() {
    #expect(
      refusal("State,Surname\n\n , \n")
        == "There are only headings in the file. It needs a line for each person under them."
    )
    #expect(
      refusal("State^Surname\nTUR^Öz\n")
        == "The headings are all in one column: State^Surname. Part the columns by commas, "
        + "semicolons, tabs or upright bars, and import that."
    )
    #expect(
      refusal("") == "The file is empty. It needs a line of headings and a line for each person."
    )
    #expect(
      refusal(
        "State,Surname,Ministry\nTUR,Öz,Sea\n",
        ImportOptions(ministries: [MinistryChoice(words: "Sea", ministry: "tur.sea")])
      )
        == "No directory has a ministry \"tur.sea\". Write its identifier, such as tur.interior, or "
        + "its name as `regdesk export ministries` has it."
    )
    #expect(
      refusal("Name,State\nA,TUR\n", ImportOptions(activity: ActivityID("gala")))
        == "There is no activity \"gala\". The activities are: workshop, forum, forum.panel-1, "
        + "forum.panel-2, wrap-up."
    )
  }

  @Test func `rows parted by another delimiter than the headings are told so`() throws {
    let plan = try plan("State,Surname,First name\nTUR;Öz;Can\n")
    #expect(
      plan.problems.map(\.description) == [
        "line 2: The row's fields are parted by semicolons and the headings by commas. Part all "
          + "lines the same way."
      ]
    )
  }

  @Test func `words that the operator explained are the ministry that was meant`() throws {
    let options = ImportOptions(ministries: [
      MinistryChoice(words: "the Sea office", ministry: "tur.transport"),
      MinistryChoice(words: "Justice office", ministry: "МЮ"),
    ])
    let file =
      "State,Surname,Ministry\nTUR,Öz,Sea Office\nUKR,Шагін,justice office\nTUR,Kaya,Justice office\n"
    let plan = try Importer.plan(
      "n.csv",
      Array(file.utf8),
      into: sampleRegister(),
      options: options
    )
    #expect(
      plan.newPeople.map { $0.participant.details.ministry?.text ?? $0.newMinistry?.name ?? "" }
        == ["tur.transport", "ukr.justice", "Justice office"]
    )
  }

  @Test func `what was chosen for columns is remembered for the same headings, without them`()
    throws
  {
    let file = Array("Who,Whence,Extra,Notes\nÖz,TUR,1,a\n".utf8)
    let options = ImportOptions(columns: [
      ColumnChoice(heading: "Who", field: "family_name"),
      ColumnChoice(heading: "whence", field: "state"),
      ColumnChoice(heading: "Notes", field: nil),
    ])
    let register = try sampleRegister()
    let plan = try Importer.plan("a.csv", file, into: register, options: options)
    let memory = ColumnMemory().remembering(plan.mapping)
    let words = memory.text.split(separator: " ").map(String.init)
    #expect(words.dropFirst() == ["family_name", "state", ".", "-\n"])
    #expect(words[0].count == 16)
    let again = try Importer.plan(
      "b.csv",
      file,
      into: register,
      options: ImportOptions(memory: ColumnMemory(memory.text))
    )
    #expect(
      again.mapping.columns.map(\.description) == [
        "Who -> family_name (as last time)", "Whence -> state (as last time)",
        "Extra: not known, left out", "Notes: left out (as last time)",
      ]
    )
    #expect(memory.remembering(again.mapping) == memory)
    #expect(ColumnMemory("nonsense\n\u{0} x\n0123456789abcdef\n") == ColumnMemory())
  }

  private func plan(_ text: String) throws -> ImportPlan {
    try Importer.plan("list.csv", Array(text.utf8), into: sampleRegister())
  }

  private func refusal(_ text: String, _ options: ImportOptions = ImportOptions()) -> String {
    refusal(Array(text.utf8), options)
  }

  private func refusal(_ bytes: [UInt8], _ options: ImportOptions = ImportOptions()) -> String {
    do {
      _ = try Importer.plan("list.csv", bytes, into: sampleRegister(), options: options)
      return ""
    } catch {
      return String(describing: error)
    }
  }
}
