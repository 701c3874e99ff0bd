import Foundation

/// A time zone by its IANA name, with the offset of the quarter of an hour that was asked for last.
///
/// Every clock change in the world falls on a quarter of an hour, so within one the offset stays.
struct VenueZone: Sendable {
  private let zone: TimeZone
  private var quarter: Int64?
  private var offset: Int16 = 0

  /// The zone; nil when this system does not know the name.
  init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  /// Minutes east of UTC at that many milliseconds since 1970-01-01T00:00Z.
  mutating func offsetMinutes(at milliseconds: Int64) -> Int16 {
    let asked = milliseconds / 900_000
    if quarter != asked {
      quarter = asked
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
      offset = Int16(clamping: zone.secondsFromGMT(for: date) / 60)
    }
    return offset
  }

  /// Whether this system knows the name.
  static func exists(_ name: String) -> Bool { TimeZone(identifier: name) != nil }
}
