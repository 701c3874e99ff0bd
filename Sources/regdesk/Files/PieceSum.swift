/// How long a content is and a sum over its bytes, taken piece by piece, so that two long ones can be compared without either
/// being held.
final class PieceSum {
  private(set) var count = 0
  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): not against forgers, only against disks.
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

  func add(_ piece: [UInt8]) {
    count += piece.count
    var sum = sum
    for byte in piece { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.sum = sum
  }

  static func == (left: PieceSum, right: PieceSum) -> Bool {
    left.count == right.count && left.sum == right.sum
  }
}
