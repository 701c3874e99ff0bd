import Registration
import Text

/// Why a file cannot be imported at all.
package enum ImportFailure: Error, Hashable, Sendable {
  case unreadable(CSVFailure)
  /// The file has no line with anything in it.
  case empty
  /// The quotes of the line of headings are faulty.
  case faultyHeadings(CSVFlaw)
  /// No heading was recognised as any of these fields, which a file must have.
  case noColumn(for: [ImportField], headings: [String])
  /// The operator chose a field for a heading that the file does not have.
  case noHeading(String, headings: [String])
  /// The operator chose a field that does not exist.
  case noField(String, activities: [ActivityID])
  /// The operator chose one field for two columns.
  case chosenTwice(ImportField)
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
    case .noHeading(let heading, let headings):
      say("The file has no heading \"\(heading)\". The headings are: \(Self.list(headings)).")
    case .noField(let name, let activities):
      say(
        """
        There is no field "\(name)". The fields are: \
        \(Self.list(ImportField.all.map(\.name) + activities.map(\.text))).
        """
      )
    case .chosenTwice(let field):
      say("Two columns are chosen for \(field.name). Choose one.")
    }
  }

  private static func noColumn(_ names: [String], _ headings: [String]) -> String {
    let either = names.dropFirst().reduce(names.first ?? "") { say("\($0) or \($1)") }
    let heading = headings.first { !$0.isEmpty } ?? "HEADING"
    return say(
      """
      No column is known as \(either). The headings are: \(list(headings)). \
      Say which it is, for example --column "\(heading)=\(names.first ?? "")".
      """
    )
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
