/// What the rows of a file are.
package enum ImportKind: String, Hashable, Sendable, CaseIterable {
  /// A person a row: nominations, registrations, our own list of participants.
  case people
  /// A mark a row: a sign-in sheet that was typed up, our own list of attendance.
  case attendance
}

/// Whose export a file is, told by its headings.
package enum SheetOrigin: Hashable, Sendable {
  /// Our own list of participants.
  case ownPeople
  /// Our own list of attendance.
  case ownAttendance
  /// Indico's list of registrations: always `ID` and `Name`, then the form's own fields.
  case indico
  /// pretix's list of order positions: a ticket a row.
  case pretix
  case other

  /// The origin of a file whose headings have these keys.
  init(_ keys: [String]) {
    let all = Set(keys)
    if Headings.own.isSubset(of: all) {
      self = .ownPeople
    } else if Headings.ownAttendance.isSubset(of: all) {
      self = .ownAttendance
    } else if all.isSuperset(of: ["ordercode", "positionid"]) {
      self = .pretix
    } else if keys.starts(with: ["id", "name"]),
      !all.isDisjoint(with: ["registrationdate", "registrationstate", "checkedin", "emailaddress"])
    {
      self = .indico
    } else {
      self = .other
    }
  }
}
