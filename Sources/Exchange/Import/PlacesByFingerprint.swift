import Text

/// Places in lists by the fingerprint of what is found there: a table that takes a few instructions a look, where a dictionary
/// takes some hundred and fifty.
struct PlacesByFingerprint: Sendable {
  /// A power of two of them, of which at least a quarter is free.
  private var slots: [Slot] = []
  private(set) var count = 0

  private struct Slot: Sendable {
    var key = Fingerprint.none
    /// From 0; free where it is negative.
    var place: Int32 = -1
  }

  /// The place of a key; nil when it has none.
  subscript(key: Fingerprint) -> Int32? {
    if slots.isEmpty { return nil }
    let place = slots[slot(of: key)].place
    return place < 0 ? nil : place
  }

  /// The place that the key has already, or else the new one, which it has from now on.
  mutating func place(of key: Fingerprint, orAdding new: Int32) -> Int32 {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let slot = slot(of: key)
    if slots[slot].place >= 0 { return slots[slot].place }
    slots[slot] = Slot(key: key, place: new)
    count += 1
    return new
  }

  /// Forgets all but the memory that it took.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = Slot() }
    count = 0
  }

  /// Where the key stands, or the free slot where it would.
  private func slot(of key: Fingerprint) -> Int {
    var slot = key.slot(among: slots.count)
    while slots[slot].place >= 0, slots[slot].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let before = slots
    slots = Array(repeating: Slot(), count: max(16, before.count * 2))
    for old in before where old.place >= 0 { slots[slot(of: old.key)] = old }
  }
}
