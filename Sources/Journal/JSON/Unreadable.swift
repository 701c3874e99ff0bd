/// Why the JSON of a line is no entry that this program can read.
enum Unreadable: Error, Hashable {
  /// Something other than what must stand at this byte of the JSON, counted from 1.
  case unexpected(byte: Int, wanted: String)
  /// Nested more deeply than any entry is.
  case tooDeep
  /// A member that must be there is not.
  case missing(Key)
  /// A member that is not known in that place.
  case unknownMember(String)
  /// A kind of fact that is not known.
  case unknownFact(String)
  /// A text that is no value of its member.
  case value(String, of: String)
}

extension Unreadable: CustomStringConvertible {
  var description: String {
    switch self {
    case .unexpected(let byte, let wanted):
      "byte \(byte) of the line's JSON should be \(wanted)"
    case .tooDeep: "the line's JSON is nested more deeply than any entry is"
    case .missing(let key): "the entry lacks \"\(key.rawValue)\""
    case .unknownMember(let name):
      "the entry has a member \"\(name)\" that this version of regdesk does not know"
    case .unknownFact(let kind):
      "the entry has a fact of the kind \"\(kind)\" that this version of regdesk does not know"
    case .value(let text, let kind): "\"\(text)\" is no \(kind)"
    }
  }
}
