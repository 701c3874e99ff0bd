import Registration

/// What a copy of a register is called: programme, day and time at the venue, `korea-bsec-2017-20171030-0912`.
enum BackupName {
  /// The name of a copy made at that moment.
  static func of(_ register: Register, at moment: Moment) -> String {
    let day = moment.day.description.filter { $0 != "-" }
    let time = moment.time.description.filter { $0 != ":" }
    return "\(register.programme?.id.text ?? "register")-\(day)-\(time)"
  }

  /// The name of a copy made now.
  static func now(of register: Register) -> String {
    var clock = Clock.system(register.programme.flatMap { VenueZone($0.timeZone) })
    return of(register, at: clock.now())
  }
}
