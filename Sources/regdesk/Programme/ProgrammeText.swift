import Registration

/// A programme in words, as `regdesk programme` shows it.
struct ProgrammeText {
  private let programme: Programme

  init(_ programme: Programme) {
    self.programme = programme
  }

  /// Lines, each ended.
  var text: String {
    let parts = [head, groups, activities].map { $0.joined(separator: "\n") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let days = "\(programme.firstDay) to \(programme.lastDay)"
    return [
      programme.title + (programme.edition.map { " (edition \($0))" } ?? ""),
      "id           \(programme.id)",
      "days         \(days), \(programme.place) (\(programme.timeZone))",
      "organisation \(programme.organisation)",
      "hosts        \(joined(programme.hosts.map(\.text)))",
      "organisers   \(joined(programme.organisers))",
    ] + list
  }

  /// How the list of participants is laid out, where the file says so.
  private var list: [String] {
    let layout = programme.listLayout
    guard layout != IssuedList.Layout() else { return [] }
    let groups = layout.groups.isEmpty ? "all groups" : joined(layout.groups.map(\.text))
    return ["list         \(groups); within a delegation by \(layout.order.rawValue)"]
  }

  private var groups: [String] {
    programme.groups.compactMap { group in
      let members = programme.affiliations.filter { $0.group == group.id }
      guard !members.isEmpty else { return nil }
      let names = members.map { "  \($0.code) \($0.formalName)\(ministries(of: $0.code))" }
      return ([group.title] + names).joined(separator: "\n")
    }
  }

  private var activities: [String] {
    ["Activities"]
      + programme.activities.flatMap { activity in
        let indent = activity.parent == nil ? "  " : "    "
        let line = "\(indent)\(activity.id)  \(activity.title)\(occasion(of: activity))"
        let talks = activity.presentations.map { talk in
          "\(indent)  - \(talk.title)\(talk.presenter.isEmpty ? "" : " (\(talk.presenter))")"
        }
        return [line] + talks
      }
  }

  private func ministries(of code: AffiliationCode) -> String {
    let count = programme.ministries.count { $0.affiliation == code }
    return count == 0 ? "" : ", \(count) \(count == 1 ? "ministry" : "ministries")"
  }

  /// When and where, as far as it is known, after a comma each.
  private func occasion(of activity: Activity) -> String {
    let hours = [activity.start, activity.end].compactMap { $0.map { "\($0)" } }
    let facts = [
      activity.day.map { "\($0)" } ?? "", hours.joined(separator: "-"), activity.venue,
      activity.organiser, activity.chair.isEmpty ? "" : "chair \(activity.chair)",
      activity.capacity.map { "\($0) seats" } ?? "", activity.hasBus ? "bus" : "",
    ]
    return facts.filter { !$0.isEmpty }.map { ", " + $0 }.joined()
  }

  private func joined(_ names: [String]) -> String {
    names.isEmpty ? "-" : names.joined(separator: "; ")
  }
}
