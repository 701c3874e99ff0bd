import Text

/// Why a list cannot be written as it was asked for.
///
/// Nothing was written.
package enum ExportRefusal: Error, Hashable, Sendable {
  /// The register has no programme, so no list means anything.
  case noProgramme
  case unknownList(String)
  /// The list of attendees is of one activity: which?
  case noActivity(allowed: [String])
  case unknownActivity(String, allowed: [String])
  case unknownState(String, allowed: [String])
  case unknownStatus(String, allowed: [String])
  case unknownMinistry(String)
  case unknownCapacity(String, allowed: [String])
  case unknownOrder(String, allowed: [String])
  case unknownForm(String, allowed: [String])
  case unknownPreset(String, allowed: [String])
  case unknownColumn(String, allowed: [String])
  /// A column was asked for more than once.
  case repeatedColumn(String)
  /// The list cannot be narrowed so; its totals would no longer agree with any other.
  case filterDoesNotApply(ExportFilter, ExportList)
}

extension ExportRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noProgramme:
      say(
        """
        The register has no programme yet: its making was interrupted. 'regdesk open' or 'regdesk \
        import' completes it.
        """
      )
    case .unknownList(let name):
      say("There is no list \"\(name)\". \(Self.allowed(ExportList.allCases.map(\.rawValue)))")
    case .noActivity(let allowed):
      say("The list of attendees is of one activity. Say which. \(Self.allowed(allowed))")
    case .unknownActivity(let name, let allowed):
      say("There is no activity \"\(name)\". \(Self.allowed(allowed))")
    case .unknownState(let name, let allowed):
      say("\"\(name)\" is not a known state. \(Self.allowed(allowed))")
    case .unknownStatus(let name, let allowed):
      say("\"\(name)\" is not a known status. \(Self.allowed(allowed))")
    case .unknownMinistry(let name):
      say("There is no ministry \"\(name)\". Name it as the list of ministries does.")
    case .unknownCapacity(let name, let allowed):
      say("\"\(name)\" is not a known capacity. \(Self.allowed(allowed))")
    case .unknownOrder(let name, let allowed):
      say("\"\(name)\" is not a known order. \(Self.allowed(allowed))")
    case .unknownForm(let name, let allowed):
      say("\"\(name)\" is not a known form. \(Self.allowed(allowed))")
    case .unknownPreset(let name, let allowed):
      say("There is no preset \"\(name)\". \(Self.allowed(allowed))")
    case .unknownColumn(let name, let allowed):
      say("The list has no column \"\(name)\". \(Self.allowed(allowed))")
    case .repeatedColumn(let name): say("The column \"\(name)\" was named twice. Name it once.")
    case .filterDoesNotApply(let filter, let list):
      say("The list of \(list.rawValue) takes no \(filter.rawValue).")
        + " "
        + say("It takes: \(list.filters.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  private static func allowed(_ names: [String]) -> String {
    say("Allowed: \(names.joined(separator: ", ")).")
  }
}
