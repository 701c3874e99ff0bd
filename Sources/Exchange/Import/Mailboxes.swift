import Text

/// Who uses an e-mail address, by the address's fingerprint: nearly all have one user, who takes no room of their own.
struct Mailboxes: Sendable {
  private var firsts = PlacesByFingerprint()
  private var others: [Fingerprint: [Int32]] = [:]

  /// The users of an address, in the order in which they were added.
  subscript(address: Fingerprint) -> [Int32] {
    firsts[address].map { [$0] + (others[address] ?? []) } ?? []
  }

  mutating func add(_ place: Int32, under address: Fingerprint) {
    if firsts.place(of: address, orAdding: place) != place {
      others[address, default: []].append(place)
    }
  }
}
