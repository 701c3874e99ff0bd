import Registration
import Text

/// A sheet of attendance to be signed at one activity or session: everybody who is expected, then empty lines.
///
/// Each row has its badge, and the sheet its activity, so that the typed-up sheet can be imported.
package struct SignatureSheet {
  /// The programme's title.
  let programme: String
  let activity: Activity
  /// The activity that it is a session of; nil when it is none.
  let parent: Activity?
  /// Why it does not take place; nil when it does.
  let cancelled: String?
  let asOf: Moment
  let rows: [Row]
  /// How many empty lines there are for people whom nobody expected.
  let blank: Int

  /// Somebody who is expected.
  struct Row {
    /// From 1.
    let number: Int
    let badge: String
    let name: String
    let ownName: OwnName?
    let state: String
    let ministry: String
    let details: Details

    /// State, ministry and position, without those that are not known.
    var lines: [String] {
      [state, ministry, details.position].filter { !$0.isEmpty }
    }
  }

  /// The sheet of an activity or session; nil when the programme has none such.
  package init?(of id: ActivityID, blank: Int, asOf: Moment, in register: Register) {
    guard let programme = register.programme, let activity = register.activity(id) else {
      return nil
    }
    self.programme = programme.title
    self.activity = activity
    parent = activity.parent.flatMap { register.activity($0) }
    cancelled = register.cancellations[id]
    self.asOf = asOf
    self.blank = blank
    let people = register.people.filter { person in
      IssuedList.Kind.provisional.includes(person.standing.status)
        && register.isExpected(person, at: id)
    }
    rows = people.enumerated().map { index, person in
      Row(
        number: index + 1,
        badge: person.badge.description,
        name: register.fullName(of: person),
        ownName: OwnName(of: person.details, in: register),
        state: register.shortName(of: person.details.affiliation),
        ministry: register.ministryName(of: person),
        details: person.details
      )
    }
  }
}

extension SignatureSheet {
  /// How many people are expected.
  package var count: Int { rows.count }

  static let title = "ATTENDANCE SHEET"

  /// `Global Forum on e-Government: Why do we need e-Government?`.
  var activityTitle: String {
    (parent.map { "\($0.title): " } ?? "") + activity.title
  }

  /// Day, times and place, with room to write what is not set.
  var when: String {
    let day = activity.day?.inWords ?? "Day: ____________"
    let start = activity.start?.description ?? "_____"
    let end = activity.end?.description ?? "_____"
    let venue = activity.venue.isEmpty ? [] : [activity.venue]
    return ([day, "\(start) - \(end)"] + venue).joined(separator: ", ")
  }

  /// What whoever types the sheet up has to know, and that it is cancelled.
  var remark: String {
    let words =
      "Activity \(activity.id), as of \(asOf.inWords). \(count == 1 ? "1 person" : "\(count) people") expected."
    return cancelled.map { "CANCELLED: \($0). \(words)" } ?? words
  }

  /// The request that records that the sheet left as a file.
  package func request(file: String) -> Request {
    .recordExport(
      Export(
        list: "attendance sheet",
        filter: "activity \(activity.id)",
        rows: count,
        file: file
      )
    )
  }
}
