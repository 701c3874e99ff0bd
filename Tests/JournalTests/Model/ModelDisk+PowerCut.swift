@testable import Journal

/// Everything that a power cut may leave of what no sync has made sure of, as far as POSIX says.
extension ModelDisk {
  /// A part of a change that a power cut keeps or loses by itself: of a write, what lies in one sector of 512 bytes.
  struct Loose: Hashable {
    let order: Int
    let node: UInt64
    /// Which of the node's changes.
    let place: Int
    /// Of a write, which of its bytes.
    let part: Range<Int>
  }

  /// What stands where a lost part of a write belongs.
  enum Filling: CaseIterable {
    /// Nothing: the file ends before it, unless more of it was kept.
    case nothing
    case zeros
    /// What was there before: a file that was full of line ends, at worst.
    case lineFeeds
  }

  /// What is not sure, in the order in which it was done.
  var loose: [Loose] {
    var loose: [Loose] = []
    for (number, node) in nodes {
      for (place, change) in node.changes.enumerated() where change.standing != .certain {
        for part in change.parts {
          loose.append(Loose(order: change.order, node: number, place: place, part: part))
        }
      }
    }
    return loose.sorted { ($0.order, $0.part.lowerBound) < ($1.order, $1.part.lowerBound) }
  }

  /// The disk after the power failed: no descriptor, no lock, of what was not sure only what is kept.
  func cut(keeping kept: Set<Loose>, filling: Filling) -> ModelDisk {
    let disk = ModelDisk()
    disk.lastNumber = lastNumber
    for (number, node) in nodes {
      let copy = Node(number: number, isDirectory: node.isDirectory)
      copy.bytes = node.synced
      copy.names = node.syncedNames
      for (place, change) in node.changes.enumerated() {
        for part in change.parts {
          let loose = Loose(order: change.order, node: number, place: place, part: part)
          let isKept = change.standing == .certain || kept.contains(loose)
          change.act.apply(part, isKept: isKept, filling, to: copy)
        }
      }
      copy.synced = copy.bytes
      copy.syncedNames = copy.names
      disk.nodes[number] = copy
    }
    return disk
  }

  /// Calls `look` with the disks that a power cut at this moment may leave: after every prefix of what is not sure, with each
  /// part of it alone and each part alone missing, and with all its subsets, or so many drawn ones when there are more.
  func eachCut(
    drawn count: Int,
    by lottery: inout Lottery,
    _ look: (ModelDisk) throws -> Void
  ) rethrows {
    let loose = loose
    for kept in Self.subsets(of: loose, drawn: count, by: &lottery) {
      let hasLostBytes = loose.contains { !$0.part.isEmpty && !kept.contains($0) }
      for filling in hasLostBytes ? Filling.allCases : [.nothing] {
        try look(cut(keeping: kept, filling: filling))
      }
    }
  }

  private static func subsets(
    of all: [Loose],
    drawn count: Int,
    by lottery: inout Lottery
  ) -> Set<Set<Loose>> {
    if all.count < 20, 1 << all.count <= count {
      return Set(
        (0..<1 << all.count).map { mask in
          Set(all.indices.filter { mask >> $0 & 1 == 1 }.map { all[$0] })
        }
      )
    }
    var subsets = Set((0...all.count).map { Set(all.prefix($0)) })
    for one in all {
      subsets.insert([one])
      subsets.insert(Set(all).subtracting([one]))
    }
    for _ in 0..<count { subsets.insert(Set(all.filter { _ in lottery.next() & 1 == 1 })) }
    return subsets
  }
}

extension Change {
  /// What of it is kept or lost by itself; one empty part when it is no write.
  fileprivate var parts: [Range<Int>] {
    guard case .wrote(let start, let bytes) = act, !bytes.isEmpty else { return [0..<0] }
    var parts: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, (start + place) / 512 * 512 + 512 - start)
      parts.append(place..<end)
      place = end
    }
    return parts
  }
}

extension Change.Act {
  /// Does to a node what a power cut keeps of it.
  fileprivate func apply(
    _ part: Range<Int>,
    isKept: Bool,
    _ filling: ModelDisk.Filling,
    to node: ModelDisk.Node
  ) {
    switch self {
    case .wrote(let start, let bytes):
      let content = isKept ? Array(bytes[part]) : filling.bytes(part.count)
      // What is lost of a write over older bytes leaves those.
      let kept = isKept ? 0 : max(0, node.bytes.count - start - part.lowerBound)
      node.put(Array(content.dropFirst(kept)), at: start + part.lowerBound + kept)
    case .cut(let size):
      if isKept { node.bytes = Array(node.bytes.prefix(size)) }
    case .named, .removed, .renamed:
      if isKept { apply(to: &node.names) }
    }
  }
}

extension ModelDisk.Filling {
  /// So many bytes of it; none when nothing stands there.
  fileprivate func bytes(_ count: Int) -> [UInt8] {
    switch self {
    case .nothing: []
    case .zeros: [UInt8](repeating: 0, count: count)
    case .lineFeeds: [UInt8](repeating: UInt8(ascii: "\n"), count: count)
    }
  }
}

extension ModelDisk.Node {
  /// Writes bytes at a place; a hole before it is a row of zeros.
  fileprivate func put(_ content: [UInt8], at start: Int) {
    if content.isEmpty { return }
    if bytes.count < start { bytes += [UInt8](repeating: 0, count: start - bytes.count) }
    let end = min(bytes.count, start + content.count)
    bytes.replaceSubrange(start..<end, with: content)
  }
}
