/// How long a content is and a sum over its bytes, taken piece by piece, so that two long ones can be compared without either
/// being held.
final class PieceSum {
  private(set) var count = 0
  /// In the manner of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), eight bytes at a time: not against forgers, only
  /// against disks.
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The last bytes that do not fill a word yet, the first lowest.
  private var open: UInt64 = 0

  func add(_ piece: [UInt8]) {
    var place = 0
    while place < piece.count, count % 8 != 0 || piece.count - place < 8 {
      take(piece[place])
      place += 1
    }
    while place + 8 <= piece.count {
      take(word: (0..<8).reduce(0) { $0 | UInt64(piece[place + $1]) << UInt64(8 * $1) })
      place += 8
      count += 8
    }
    while place < piece.count {
      take(piece[place])
      place += 1
    }
  }

  private func take(_ byte: UInt8) {
    open |= UInt64(byte) << UInt64(8 * (count % 8))
    count += 1
    guard count % 8 == 0 else { return }
    take(word: open)
    open = 0
  }

  private func take(word: UInt64) {
    let mixed = (sum ^ word) &* 0x100_0000_01B3
    sum = mixed << 29 | mixed >> 35
  }

  static func == (left: PieceSum, right: PieceSum) -> Bool {
    left.count == right.count && left.sum == right.sum && left.open == right.open
  }
}
