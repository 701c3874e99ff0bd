import Registration

extension Register {
  /// What lists call each affiliation.
  var shortNames: [AffiliationCode: String] {
    Dictionary((programme?.affiliations ?? []).map { ($0.code, $0.shortName) }) { first, _ in first
    }
  }

  /// What lists call each ministry: merged ones by the name of that into which they went.
  var ministryNames: [MinistryID: String] {
    var names: [MinistryID: String] = [:]
    for ministry in programme?.ministries ?? [] {
      names[ministry.id] = self.ministry(ministry.id)?.name
    }
    return names
  }
}
