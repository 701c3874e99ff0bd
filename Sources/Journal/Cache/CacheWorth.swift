/// How much of a journal a cache must spare reading to be worth its bytes on the disk, in bytes of the journal.
///
/// Measured with the release, on 27 and 271 MB of marks: a million bytes take 4 to 6 ms to be read as entries, and 0.8 ms with a
/// cache of them, of which a third as much is written in 0.7 ms.
struct CacheWorth: Hashable {
  /// Less is read before anybody notices, however little there is.
  var least = 1 << 20
  /// More is worth it, however much there is.
  var much = 8 << 20

  /// Whether a cache should be written where one that stands, or none, leaves `missing` of `total` to be read.
  func isWorth(_ missing: Int, of total: Int) -> Bool {
    missing >= much || missing >= least && missing >= total / 5
  }
}
