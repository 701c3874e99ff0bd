import Registration
import Text

/// Entries that stand in a file behind the one that its successor continues, so that they do not count.
///
/// One may stand there when the disk failed while it was saved, and it was told to be not saved. Several never do: then the
/// successor was begun in a copy of the register, and somebody put it into this one.
package struct LeftBehind: Hashable, Sendable {
  /// The file in which they stand.
  package let path: String
  /// The file that goes on before them.
  package let successor: String
  /// The last entry that counts of the file.
  package let last: EntryID
  /// The entries' stamps, at least one, in their order.
  package let stamps: [Stamp]

  /// - Parameters:
  ///   - entries: What stands behind `last`, in its order.
  ///   - path: The file.
  ///   - successor: The file that goes on.
  ///   - last: The last entry of the file that counts.
  ///   - following: The entries that count of the files that go on.
  ///   - leftLater: What stands in those files behind the places where others go on, and does not count either.
  init?(
    _ entries: [Entry],
    of path: String,
    before successor: String,
    behind last: EntryID,
    following: [Entry],
    leftLater: [Entry] = []
  ) {
    if entries.isEmpty { return nil }
    // Where the disk failed under what others had saved, the successor carries it on.
    let counted = Set(following.map(\.id))
    let carried = entries.lastIndex { counted.contains($0.id) }.map { $0 + 1 } ?? 0
    let left = entries[carried...]
    if left.isEmpty { return nil }
    // What was told to be not saved was asked for again, with or without success.
    if left.count == 1, let one = left.first,
      (following + leftLater).contains(where: { $0.says(one) })
    {
      return nil
    }
    self.path = path
    self.successor = successor
    self.last = last
    stamps = left.map(\.stamp)
  }

  /// Whether nothing but a file from a copy can have left them behind.
  var isOfCopy: Bool { stamps.count > 1 }

  /// The register's directory, where a file is out of the way.
  var parent: String { RegisterPaths.parent(of: RegisterPaths.parent(of: path)) + "/" }

  /// The same, told of the register that a copy was made of.
  func told(_ path: (String) -> String) -> LeftBehind {
    LeftBehind(path: path(self.path), successor: path(successor), last: last, stamps: stamps)
  }

  private init(path: String, successor: String, last: EntryID, stamps: [Stamp]) {
    self.path = path
    self.successor = successor
    self.last = last
    self.stamps = stamps
  }
}

extension Entry {
  /// Whether it says what another does, by the same operator: what is asked for again has another number and moment.
  fileprivate func says(_ other: Entry) -> Bool {
    stamp.by == other.stamp.by && facts.map(\.kind) == other.facts.map(\.kind)
      && asked == other.asked
  }

  /// What was asked for, as it is written, without the entry's own number and moment.
  private var asked: String {
    var writer = JSONWriter()
    writer.object { json in json.list(.facts, facts) { $0.fact($1) } }
    return String(decoding: writer.bytes, as: UTF8.self)
      .replacing("\"\(id).", with: "\".").replacing("\"\(stamp.at)\"", with: "\"\"")
  }
}

extension LeftBehind: CustomStringConvertible {
  package var description: String {
    let first = stamps[0]
    return say(
      """
      \(path): entry \(first.id.number), of \(first.at.day) \(first.at.time) by \(first.by), stands behind the \
      place where \(successor) goes on, so it does not count: the disk failed while it was saved, or a copy \
      of the register was put back. Look whether something has to be entered again.
      """
    )
  }
}
