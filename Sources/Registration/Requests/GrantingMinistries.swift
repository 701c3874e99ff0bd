import Text

/// The directory of ministries.
extension Granting {
  mutating func addMinistry(_ draft: MinistryDraft) throws(Refusal) {
    try check(draft)
    if let ministry = known(draft) { throw .ministryExists(ministry) }
    _ = enter(draft)
  }

  /// The known ministry of that name, or one that is added.
  mutating func ministry(_ draft: MinistryDraft) throws(Refusal) -> MinistryID {
    try check(draft)
    return known(draft)?.id ?? enter(draft)
  }

  /// Adds a ministry, named after this entry; whether it is known is the caller's to ask.
  mutating func enter(_ draft: MinistryDraft) -> MinistryID {
    let id = MinistryID(entry: stamp.id, place: nextPlace)
    let ministry = Ministry(id: id, draft)
    ministriesAdded[id] = ministry
    add(.ministryAdded(ministry))
    return id
  }

  func known(_ draft: MinistryDraft) -> Ministry? { register.ministry(named: draft) }

  func check(_ draft: MinistryDraft) throws(Refusal) {
    guard register.affiliation(draft.affiliation) != nil else {
      throw .unknownAffiliation(draft.affiliation)
    }
    let name = draft.name.cleaned
    guard !name.isEmpty else { throw .ministryNameless }
    guard name.hasTwoLetters else { throw .ministryNameTooShort(name) }
  }

  mutating func renameMinistry(_ id: MinistryID, to draft: MinistryDraft) throws(Refusal) {
    try check(draft)
    let ministry = try unmerged(id)
    guard ministry.affiliation == draft.affiliation else {
      throw .ministryOfAnotherState(ministry, draft.affiliation)
    }
    if let other = known(draft), other.id != ministry.id { throw .ministryExists(other) }
    let renamed = Ministry(id: ministry.id, draft)
    guard renamed != ministry else { throw .nothingToChange }
    add(.ministryRenamed(from: ministry, to: renamed))
  }

  mutating func mergeMinistries(_ id: MinistryID, into other: MinistryID) throws(Refusal) {
    let gone = try unmerged(id)
    guard id != other else { throw .sameMinistry(gone) }
    let survivor = try unmerged(other)
    guard gone.affiliation == survivor.affiliation else {
      throw .ministryOfAnotherState(gone, survivor.affiliation)
    }
    add(.ministriesMerged(gone.id, into: survivor.id))
  }
}

extension Granting {
  /// The ministry itself, as long as it did not go into another.
  private func unmerged(_ id: MinistryID) throws(Refusal) -> Ministry {
    guard let ministry = register.ministry(id) else { throw .unknownMinistry(id) }
    guard ministry.id == id else {
      throw .ministryMergedMeanwhile(register.shown(.ministry, id.text), into: ministry)
    }
    return ministry
  }
}

extension Register {
  /// The ministry of that state whose name, in either language, is the same but for case and marks; nil when there is none.
  package func ministry(named draft: MinistryDraft) -> Ministry? {
    let name = draft.name.cleaned.folded
    return ministries(of: draft.affiliation).first {
      $0.name.folded == name || (!$0.nativeName.isEmpty && $0.nativeName.folded == name)
    }
  }
}

/// A name within one state.
struct NamedPlace: Hashable {
  let affiliation: AffiliationCode
  let name: TextKey
}

extension Register {
  /// The ministries by every name that `ministry(named:)` finds them by: for asking for many.
  var ministryNames: [NamedPlace: MinistryID] {
    var names: [NamedPlace: MinistryID] = [:]
    for ministry in programme?.ministries ?? [] where mergedMinistries[ministry.id] == nil {
      for name in [ministry.name, ministry.nativeName]
      where name == ministry.name || !name.isEmpty {
        let key = NamedPlace(affiliation: ministry.affiliation, name: TextKey(name.folded))
        if names[key] == nil { names[key] = ministry.id }
      }
    }
    return names
  }
}

extension MinistryDraft {
  /// What a ministry is called now.
  package init(_ ministry: Ministry) {
    self.init(
      affiliation: ministry.affiliation,
      name: ministry.name,
      nativeName: ministry.nativeName,
      abbreviations: ministry.abbreviations
    )
  }
}

extension Ministry {
  fileprivate init(id: MinistryID, _ draft: MinistryDraft) {
    self.init(
      id: id,
      affiliation: draft.affiliation,
      name: draft.name.cleaned,
      nativeName: draft.nativeName.cleaned,
      abbreviations: draft.abbreviations.map(\.cleaned).filter { !$0.isEmpty }
    )
  }
}
