import Registration

/// The venue's offset from UTC while the programme lasts, for times that files write without one.
enum VenueOffset {
  /// Minutes east of UTC on the programme's first day; 0 where the zone is not known.
  static func minutes(in register: Register) -> Int16 {
    guard let programme = register.programme, var zone = VenueZone(programme.timeZone) else {
      return 0
    }
    return zone.offsetMinutes(at: Int64(programme.firstDay.daysSince1970) * 86_400_000)
  }
}
