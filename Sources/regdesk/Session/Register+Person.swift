import Registration

extension Register {
  /// The person with this id or badge; a badge in either case, with or without its hyphens, letter and check digit, as long as
  /// only one person can be meant: `A-017-4`, `a0174`, `A-017`, `17`.
  func person(named text: String) throws(Stop) -> Participant {
    if let id = ParticipantID(text), let person = self[id] { return person }
    if let badge = Badge(text), let person = participant(badge: badge) { return person }
    let people = TypedBadge(text).map { typed in
      typed.numbers.flatMap { participants(badgeNumber: $0) }.filter { typed.canMean($0.badge) }
    }
    guard let person = people?.first, people?.count == 1 else { throw .noPerson(text) }
    return person
  }
}

/// A badge as somebody typed it, which may leave out its letter, its hyphens and its check digit.
private struct TypedBadge {
  private let letter: UInt8?
  /// As typed, without hyphens.
  private let digits: String
  /// Whether a hyphen says that the last digit is the check digit.
  private let endsInCheckDigit: Bool

  /// Reads letter, digits and hyphens; nil for anything else.
  init?(_ text: String) {
    var rest = text.uppercased()[...]
    if let first = rest.utf8.first, Badge.letters.contains(first) {
      letter = first
      rest.removeFirst()
      if rest.first == "-" { rest.removeFirst() }
    } else {
      letter = nil
    }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.count == 1 || parts[1].count == 1,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    digits = parts.joined()
    endsInCheckDigit = parts.count == 2
  }

  /// What the counter may be.
  var numbers: Set<UInt32> {
    let whole = endsInCheckDigit ? nil : UInt32(digits)
    return Set([whole, UInt32(digits.dropLast())].compactMap(\.self))
  }

  /// Whether what was typed can stand for the badge.
  func canMean(_ badge: Badge) -> Bool {
    if let letter, letter != badge.letter { return false }
    if digits == "\(badge.digits)\(badge.checkDigit)" { return true }
    return !endsInCheckDigit && UInt32(digits) == badge.number
      && digits.utf8.count <= badge.digits.utf8.count
  }
}
