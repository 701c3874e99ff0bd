import Text

/// Places in lists by the fingerprint of what is found there: a table that takes a few instructions a look, where a dictionary
/// takes some hundred and fifty.
///
/// A slot has but eight bytes, so that the slots of a hundred thousand names are at hand in the processor.
struct PlacesByFingerprint: Sendable {
  /// A power of two of them, of which at least a quarter is free.
  private var slots: [Slot] = []
  /// In the order in which the keys came.
  private var entries: [Entry] = []

  private struct Slot: Sendable {
    /// Of the key: nearly all others have another.
    var tag: UInt32 = 0
    /// From 0; free where it is negative.
    var entry: Int32 = -1
  }

  private struct Entry: Sendable {
    let key: Fingerprint
    let place: Int32
  }

  var count: Int { entries.count }

  /// The place of a key; nil when it has none.
  subscript(key: Fingerprint) -> Int32? {
    if slots.isEmpty { return nil }
    let entry = slots[slot(of: key)].entry
    return entry < 0 ? nil : entries[Int(entry)].place
  }

  /// The place that the key has already, or else the new one, which it has from now on.
  mutating func place(of key: Fingerprint, orAdding new: Int32) -> Int32 {
    if (entries.count + 1) * 4 > slots.count * 3 { grow() }
    let slot = slot(of: key)
    let entry = slots[slot].entry
    if entry >= 0 { return entries[Int(entry)].place }
    slots[slot] = Slot(tag: key.tag, entry: Int32(entries.count))
    entries.append(Entry(key: key, place: new))
    return new
  }

  /// Forgets all but the memory that it took.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = Slot() }
    entries.removeAll(keepingCapacity: true)
  }

  /// Where the key stands, or the free slot where it would.
  private func slot(of key: Fingerprint) -> Int {
    var slot = key.slot(among: slots.count)
    while slots[slot].entry >= 0 {
      if slots[slot].tag == key.tag, entries[Int(slots[slot].entry)].key == key { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: max(16, slots.count * 2))
    for (number, entry) in entries.enumerated() {
      var slot = entry.key.slot(among: slots.count)
      while slots[slot].entry >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(tag: entry.key.tag, entry: Int32(number))
    }
  }
}
