import Foundation
import Registration
import Testing

@testable import Configuration

/// The invented nominations that newcomers try the program on fit the configuration of 2017.
@Suite struct SampleTests {
  private func records() throws -> [[String]] {
    let path = realPath + "/samples/nominations.csv"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let text = try #require(String(validating: bytes, as: UTF8.self))
    return text.split(separator: "\r\n").map(fields)
  }

  /// The fields of one record; the sample has no line breaks and no quotes within fields.
  private func fields(_ record: Substring) -> [String] {
    record.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .reduce(into: [""]) { fields, part in
        guard part.offset.isMultiple(of: 2) else {
          fields[fields.count - 1] += part.element
          return
        }
        let pieces = part.element.split(separator: ",", omittingEmptySubsequences: false)
        fields[fields.count - 1] += pieces[0]
        fields += pieces.dropFirst().map(String.init)
      }
  }

  @Test func `the sample holds people of the nine states that came, and of the host`() throws {
    let states = try records().dropFirst().map { $0[1] }
    let counts = Dictionary(grouping: states) { $0 }.mapValues(\.count)
    #expect(
      counts == [
        "ARM": 3, "AZE": 3, "BGR": 4, "GRC": 4, "MDA": 3, "ROU": 4, "SRB": 3, "TUR": 5, "UKR": 4,
        "KOR": 6,
      ]
    )
  }

  @Test func `every ministry in the sample is one of the directory's`() throws {
    let programme = try realFolder.programme(#require(ProgrammeID("korea-bsec-2017")))
    let known = Set(programme.ministries.map { "\($0.affiliation) \($0.name)" })
    #expect(
      try records().dropFirst().map { "\($0[1]) \($0[2])" }.filter { !known.contains($0) } == []
    )
  }

  @Test func `everyone in the sample has a known capacity and level, and an address of their own`()
    throws
  {
    let people = try records().dropFirst()
    #expect(people.filter { Capacity(rawValue: $0[10]) == nil } == [])
    #expect(people.filter { Level(rawValue: $0[9]) == nil } == [])
    #expect(people.filter { !$0[11].hasSuffix("@example.org") } == [])
    #expect(Set(people.map { $0[11] }).count == 39)
  }

  @Test func `the sample holds the names that searches are tried on`() throws {
    let wanted = ["Şahin", "Оксана Шевченко", "Γεώργιος Παπαδόπουλος", "강지원"]
    let names = try records().flatMap { [$0[5], $0[6]] }
    #expect(wanted.filter { !names.contains($0) } == [])
  }
}
