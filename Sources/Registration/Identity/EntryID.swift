/// One entry of the journal: the desk that wrote it and its number in that desk's file, written `A-k3f9qz.1042`.
package struct EntryID: Hashable, Sendable {
  package let desk: DeskID
  /// The entry's number in its desk's file, counted from 1 without holes.
  package let number: UInt32

  package init(desk: DeskID, number: UInt32) {
    self.desk = desk
    self.number = number
  }

  /// Reads `A-k3f9qz.1042`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let desk = DeskID(parts[0]), let number = UInt32(parts[1]), number > 0
    else { return nil }
    self.init(desk: desk, number: number)
  }
}

extension EntryID: CustomStringConvertible {
  package var description: String { "\(desk).\(number)" }
}
