import Registration

/// What can still be read of entries that are not whole: fragments, good for looking somebody up, never for the register.
package struct Remains: Hashable, Sendable {
  /// When one of them was made, as it stands there.
  package private(set) var at: Moment?
  /// Who made one of them; nil when that cannot be read.
  package private(set) var by: String?
  /// Family and given names that stand in them, in their order.
  package private(set) var names: [String] = []
  /// The participants whom they speak of.
  package private(set) var people: [ParticipantID] = []

  package init() {}

  /// Reads what it can of the bytes between two whole lines.
  init(of bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
    at = Self.values(of: "at", in: text).lazy.compactMap { Moment($0) }.first
    by = Self.values(of: "by", in: text).first
    let family = Self.values(of: "family_name", in: text)
    let given = Self.values(of: "given_names", in: text)
    names =
      family.count == given.count
      ? zip(given, family).map { "\($0) \($1)" } : family
    people = Self.values(of: "participant", in: text).compactMap { ParticipantID($0) }
  }

  /// The texts that stand behind a key, as far as they have no quotation mark or backslash in them.
  private static func values(of key: String, in text: String) -> [String] {
    text.split(separator: "\"\(key)\":\"", omittingEmptySubsequences: false).dropFirst()
      .compactMap { rest in
        let value = rest.prefix { $0 != "\"" && $0 != "\\" }
        return value.endIndex < rest.endIndex && !value.isEmpty ? String(value) : nil
      }
  }

  /// No more bytes than this are looked at.
  static let longest = 1 << 20
}
