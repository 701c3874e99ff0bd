/// An activity or one of its sessions, `workshop`, `forum.panel-1`; also the heading of its column in exported lists.
package struct ActivityID: Slug {
  package let text: String

  package init?(_ text: some StringProtocol) {
    guard let text = Self.wellFormed(text) else { return nil }
    self.text = text
  }
}
