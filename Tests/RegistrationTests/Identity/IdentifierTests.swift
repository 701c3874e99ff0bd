import Testing

@testable import Registration

@Suite struct Identifiers {
  @Test(arguments: ["A-k3f9qz", "K-000000", "J-zzzzzz"])
  func `a desk's name reads back as it was written`(_ text: String) {
    #expect(DeskID(text)?.description == text)
  }

  @Test(arguments: [
    "", "A", "I-k3f9qz", "a-k3f9qz", "A-k3f9q", "A-k3f9qzz", "A-K3F9QZ", "A-il0oux",
  ])
  func `anything else is no desk`(_ text: String) {
    #expect(DeskID(text) == nil)
  }

  @Test(arguments: ["A-k3f9qz.1", "A-k3f9qz.4294967295"])
  func `an entry's identity reads back as it was written`(_ text: String) {
    #expect(EntryID(text)?.description == text)
  }

  @Test(arguments: ["A-k3f9qz.1.1", "A-k3f9qz.1042.3"])
  func `a participant's identity reads back as it was written`(_ text: String) {
    #expect(ParticipantID(text)?.description == text)
  }

  @Test(arguments: [
    "", "A-k3f9qz", "A-k3f9qz.0", "A-k3f9qz.4294967296", "A-k3f9qz.x", "A-k3f9qz..1",
  ])
  func `anything else is neither`(_ text: String) {
    #expect(EntryID(text) == nil)
    #expect(ParticipantID(text) == nil)
  }

  @Test func `codes and slugs are what files and columns can carry`() {
    #expect(
      ["TUR", "PERMIS", "T1-X"].map { AffiliationCode($0)?.text } == ["TUR", "PERMIS", "T1-X"]
    )
    #expect(["", "T", "tur", "1AB", "ŞAH"].compactMap { AffiliationCode($0) } == [])
    #expect(["forum.panel-1"].map { ActivityID($0)?.text } == ["forum.panel-1"])
    #expect(["", "Forum", "a b", "ş"].compactMap { ActivityID($0) } == [])
    #expect(["tur.interior", "A-k3f9qz.2.1"].compactMap { MinistryID($0)?.text }.count == 2)
    #expect(["", "a b", "ş"].compactMap { MinistryID($0) } == [])
  }
}
