import Glibc
import Registration

/// Tells the moment at the venue: the system's clock, or one that stands still.
enum Clock: Sendable {
  /// nil is UTC.
  case system(VenueZone?)
  case fixed(Moment)

  mutating func now() -> Moment {
    switch self {
    case .fixed(let moment): return moment
    case .system(var zone):
      let milliseconds = Self.systemMilliseconds
      let offset = zone?.offsetMinutes(at: milliseconds) ?? 0
      self = .system(zone)
      return Moment(milliseconds: milliseconds, offsetMinutes: offset)
    }
  }

  /// Since 1970-01-01T00:00Z.
  private static var systemMilliseconds: Int64 {
    var time = timespec()
    // Safe: the place lives through the call. This clock is always there.
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
