import Foundation
import Registration
import Testing

@testable import Exchange

@Suite struct JSONFormTests {
  @Test func `a list is one document, a record a line`() throws {
    let register = try SampleDesk.withPeople().register
    var choice = ExportChoice(
      .participants,
      statuses: [.nominated, .withdrawn],
      columns: ["seq", "family_name", "given_names", "arrived_at"]
    )
    choice.order = .familyName
    #expect(
      try json(ListExport(choice, of: register)) == #"""
        {"version":1,"format":"regdesk-export","list":"participants","programme":"korea-bsec-2017","as_of":"2017-10-30T09:20:00.000+09:00","filter":"status nominated, withdrawn","count":2,"columns":["seq","family_name","given_names","arrived_at"],"records":[
        {"seq":1,"family_name":"Öz","given_names":"Can","arrived_at":null},
        {"seq":2,"family_name":"Бондар; \"Ко\"","given_names":"=Ірина","arrived_at":null}
        ]}

        """#
    )
  }

  @Test func `a list of nobody is whole`() throws {
    let choice = ExportChoice(.participants, columns: ["seq"])
    let document = try json(ListExport(choice, of: sampleRegister()))
    #expect(document.hasSuffix(#""count":0,"columns":["seq"],"records":["# + "\n]}\n"))
  }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\u{0}\n\u{1F}", #""\u0000\u000a\u001f""#),
    ("é\u{7F}\u{2028}강", "\"é\u{7F}\u{2028}강\""),
  ])
  func `texts are escaped where JSON wants it`(text: String, expected: String) {
    #expect(JSONText.text(text) == expected)
  }

  /// As another program reads it, against the schema of the documentation.
  @Test(.enabled(if: PythonScript.isThere, "python3 is not installed"))
  func `every list keeps to its schema and says what its CSV file says`() throws {
    let python = try PythonScript("schema.py")
    let register = try SampleDesk.withPeople().register
    for list in ExportList.allCases {
      for activity in list == .attendees ? ["workshop", "forum"] : [""] {
        let choice = ExportChoice(list, activity: ActivityID(activity))
        let export = try ListExport(choice, of: register)
        let path = python.folder.appending(path: "\(list.rawValue)\(activity)")
        try Data(json(export).utf8).write(to: path.appendingPathExtension("json"))
        var bytes: [UInt8] = []
        export.write(.data) { bytes += $0 }
        try Data(bytes).write(to: path.appendingPathExtension("csv"))
      }
    }
    let schema = URL(filePath: #filePath).appending(
      path: "../../../../Sources/regdesk/Documentation.docc/export-1.schema.json"
    )
    #expect(try python.run("check", schema.standardizedFileURL.path) == [])
    #expect(try python.files(".json").count == 8)
  }

  private func json(_ list: ListExport) throws -> String {
    var bytes: [UInt8] = []
    list.writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
