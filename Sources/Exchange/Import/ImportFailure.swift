import Registration
import Text

/// Why a file cannot be imported at all.
package enum ImportFailure: Error, Hashable, Sendable {
  case unreadable(CSVFailure)
  /// The file has no line with anything in it.
  case empty
  /// There are headings, and nothing under them.
  case onlyHeadings
  /// The file is none of text with delimiters, told by its first bytes.
  case otherFormat(OtherFormat)
  /// The headings are one column: the delimiter is none that we know.
  case oneColumn(String)
  /// A sheet of attendance that says of no activity.
  case noActivity
  /// The operator chose an activity that the programme does not have.
  case unknownActivity(String, activities: [ActivityID])
  /// The operator chose a ministry that no directory has.
  case unknownMinistry(String)
  /// The operator chose a state that is none of the programme's.
  case unknownState(String, allowed: [String], nearest: String?)
  /// No column says the state, and neither did the operator.
  case noState(headings: [String])
  /// The quotes of the line of headings are faulty.
  case faultyHeadings(CSVFlaw)
  /// No heading was recognised as any of these fields, which a file must have.
  case noColumn(for: [ImportField], headings: [String])
  /// The operator chose a field for a heading that the file does not have.
  case noHeading(String, headings: [String])
  /// The operator chose a field that does not exist.
  case noField(String, fields: [ImportField], activities: [ActivityID])
  /// The operator chose one field for two columns.
  case chosenTwice(ImportField, headings: [String])
}

extension ImportFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let failure): failure.description
    case .empty:
      say("The file is empty. It needs a line of headings and a line for each person.")
    case .faultyHeadings(let flaw): say("The headings cannot be read. \(flaw)")
    case .noColumn(let fields, let headings):
      Self.noColumn(fields.map(\.name), headings)
    case .noState(let headings):
      say(
        """
        No column is known as state. The headings are: \(Self.list(headings)). Where the file is \
        one delegation's, say whose: --state TUR. Otherwise say which column it is, for example \
        --column "Country=state".
        """
      )
    case .unknownState(let name, let allowed, let nearest):
      say("\"\(name)\" is not a known state.")
        + (nearest.map { " " + say("Is \($0) meant?") } ?? "")
        + " " + say("Allowed: \(Self.list(allowed)).")
    case .noHeading(let heading, let headings):
      say("The file has no heading \"\(heading)\". The headings are: \(Self.list(headings)).")
    case .noField(let name, let fields, let activities):
      say(
        """
        There is no field "\(name)". The fields are: \
        \(Self.list(fields.map(\.name) + activities.map(\.text))).
        """
      )
    case .chosenTwice(let field, let headings):
      say(
        """
        Two columns are chosen for \(field.name): \(Self.list(headings)). Choose one, and leave the \
        other out.
        """
      )
    case .onlyHeadings:
      say("There are only headings in the file. It needs a line for each person under them.")
    case .otherFormat(let format): format.description
    case .oneColumn(let heading):
      say(
        """
        The headings are all in one column: \(Self.shortened(heading)). Part the columns by commas, \
        semicolons, tabs or upright bars, and import that.
        """
      )
    case .noActivity:
      say(
        """
        No column says which activity was attended. Say which: --activity ID, or name a column with \
        --column "HEADING=activity".
        """
      )
    case .unknownActivity(let name, let activities):
      say(
        "There is no activity \"\(name)\". The activities are: \(Self.list(activities.map(\.text)))."
      )
    case .unknownMinistry(let name):
      say(
        """
        No directory has a ministry "\(name)". Write its identifier, such as tur.interior, or its \
        name as `regdesk export ministries` has it.
        """
      )
    }
  }

  private static func noColumn(_ names: [String], _ headings: [String]) -> String {
    let either = names.dropFirst().reduce(names.first ?? "") { say("\($0) or \($1)") }
    if let advice = advice(headings) {
      return say("No column is known as \(either). The headings are: \(list(headings)).") + " "
        + advice
    }
    let heading = headings.first { !$0.isEmpty } ?? "HEADING"
    return say(
      """
      No column is known as \(either). The headings are: \(list(headings)). \
      Say which it is, for example --column "\(heading)=\(names.first ?? "")".
      """
    )
  }

  /// What to do where the first line is not one of headings; nil where it may be.
  private static func advice(_ headings: [String]) -> String? {
    if headings.contains(where: { $0.contains("@") }) {
      return say("The first line looks like a person. Write a line of headings above it.")
    }
    let filled = headings.filter { !$0.cleaned.isEmpty }
    if filled.count == 1, headings.count > 2 {
      return say(
        "The first line looks like a title. Take out the lines above the line of headings."
      )
    }
    return nil
  }

  private static func shortened(_ text: String) -> String {
    let text = text.cleaned
    return text.count > 60 ? "\(text.prefix(59))…" : text
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
