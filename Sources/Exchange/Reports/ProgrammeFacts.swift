import Registration

/// What a press release says of the programme besides who came: when and where, by whom, and of which activities it consisted.
struct ProgrammeFacts {
  /// `The Korea-BSEC ICT Cooperation Program 2017, the 7th edition, took place in Seoul on ..., organised by ...`.
  let sentence: String
  /// A line an activity, in the order of the programme; those that were cancelled are left out.
  let activities: [String]

  init(_ register: Register) {
    guard let programme = register.programme else {
      (sentence, activities) = ("", [])
      return
    }
    let edition = programme.edition.map { ", the \(Self.ordinal($0)) edition," } ?? ""
    let organisers =
      programme.organisers.isEmpty
      ? "" : ", organised by \(programme.organisers.map(Self.withArticle).enumerated)"
    let days = programme.firstDay.inWords(to: programme.lastDay)
    sentence =
      "The \(programme.title)\(edition) took place in \(programme.place) on \(days)\(organisers)."
    activities = programme.activities.filter {
      $0.parent == nil && register.cancellations[$0.id] == nil
    }.map { Self.words($0, register) }
  }

  private static func words(_ activity: Activity, _ register: Register) -> String {
    let parts = [
      activity.title, activity.day?.inWords ?? "",
      activity.title.hasSuffix(activity.venue) ? "" : activity.venue,
      activity.organiser.isEmpty ? "" : "organised by \(withArticle(activity.organiser))",
      activity.chair.isEmpty ? "" : "chaired by \(activity.chair)",
    ].filter { !$0.isEmpty }
    let sessions = register.sessions(of: activity.id).filter {
      register.cancellations[$0.id] == nil
    }
    return parts.joined(separator: ", ")
      + quoted("presentations", activity.presentations.map(\.title))
      + quoted("sessions", sessions.map(\.title))
  }

  private static func quoted(_ what: String, _ titles: [String]) -> String {
    titles.isEmpty ? "" : "; \(what): " + titles.map { "“\($0)”" }.joined(separator: "; ")
  }

  /// `the Ministry of Foreign Affairs`, as a sentence has it, but `KLID`.
  private static func withArticle(_ organiser: String) -> String {
    let kinds = ["Ministry ", "National ", "State ", "Secretariat ", "Department "]
    return kinds.contains { organiser.hasPrefix($0) } ? "the \(organiser)" : organiser
  }

  /// `7th`.
  static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    return switch number % 10 {
    case 1 where !isTeen: "\(number)st"
    case 2 where !isTeen: "\(number)nd"
    case 3 where !isTeen: "\(number)rd"
    default: "\(number)th"
    }
  }
}

extension [String] {
  /// `Romania, Republic of Turkey and Ukraine`.
  var enumerated: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
