/// A yearly edition of a programme, `korea-bsec-2017`.
package struct ProgrammeID: Slug {
  package let text: String

  package init?(_ text: some StringProtocol) {
    guard let text = Self.wellFormed(text) else { return nil }
    self.text = text
  }
}
