/// A group of the list of participants: `I Member States`, `VII Host country and organisers`.
package struct AffiliationGroup: Hashable, Sendable {
  package var id: GroupID
  /// Without its numeral, which is its place in the programme's order.
  package var title: String
  /// True for the groups whose members send delegations of a state: they stand on the delegations board and in the press sentence.
  package var isOfStates: Bool

  package init(id: GroupID, title: String, isOfStates: Bool = false) {
    self.id = id
    self.title = title
    self.isOfStates = isOfStates
  }
}
