import Registration

/// Some of the fields of a person's details.
struct FieldSet: Hashable, Sendable {
  private var bits: UInt32 = 0

  init(_ fields: [Field] = []) {
    for (number, field) in Self.all.enumerated() where fields.contains(field) {
      bits |= 1 << UInt32(number)
    }
  }

  mutating func formUnion(_ other: FieldSet) { bits |= other.bits }

  /// The fields, in the order in which they are declared.
  var fields: [Field] {
    Self.all.enumerated().filter { bits & 1 << UInt32($0.offset) != 0 }.map(\.element)
  }

  private static let all = Field.allCases
}
