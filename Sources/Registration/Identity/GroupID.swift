/// A group of the list of participants, `member-states`.
package struct GroupID: Slug {
  package let text: String

  package init?(_ text: some StringProtocol) {
    guard let text = Self.wellFormed(text) else { return nil }
    self.text = text
  }
}
