import Registration

/// An organisation, named as its file is: `bsec`.
package struct OrganisationID: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// The identifier; nil unless it is well formed as those of groups are.
  package init?(_ text: some StringProtocol) {
    guard let slug = GroupID(text) else { return nil }
    self.text = slug.text
  }

  package var description: String { text }
}
