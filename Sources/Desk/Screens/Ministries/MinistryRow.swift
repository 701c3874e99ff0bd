import Registration

/// One row of the directory of ministries.
enum MinistryRow: Hashable, Sendable {
  /// A heading.
  case affiliation(AffiliationCode)
  case ministry(MinistryID)
  /// The people of an affiliation who have no ministry.
  case unnamed(AffiliationCode)

  var isHeading: Bool {
    switch self {
    case .affiliation: true
    case .ministry, .unnamed: false
    }
  }

  /// The ministry of a row that can be acted on.
  var ministry: MinistryID? {
    switch self {
    case .ministry(let ministry): ministry
    case .affiliation, .unnamed: nil
    }
  }
}
