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

  /// The ministry of that state whose name, in either language, is the same but for case and marks; nil when there is none.
  func known(_ draft: MinistryDraft) -> Ministry? {
    let name = draft.name.cleaned.folded
    return register.ministries(of: draft.affiliation).first {
      $0.name.folded == name || (!$0.nativeName.isEmpty && $0.nativeName.folded == name)
    }
  }

  func check(_ draft: MinistryDraft) throws(Refusal) {
    guard register.affiliation(draft.affiliation) != nil else {
      throw .unknownAffiliation(draft.affiliation)
    }
    guard !draft.name.cleaned.isEmpty else { throw .ministryNameless }
  }

  mutating func renameMinistry(_ id: MinistryID, to draft: MinistryDraft) throws(Refusal) {
    try check(draft)
    guard let ministry = register.ministry(id) else { throw .unknownMinistry(id) }
    guard ministry.affiliation == draft.affiliation else {
      throw .ministryOfAnotherState(ministry, draft.affiliation)
    }
    if let other = known(draft), other.id != ministry.id { throw .ministryExists(other) }
    let renamed = Ministry(id: ministry.id, draft)
    guard renamed != ministry else { throw .nothingToChange }
    add(.ministryRenamed(from: ministry, to: renamed))
  }

  mutating func mergeMinistries(_ id: MinistryID, into other: MinistryID) throws(Refusal) {
    guard let gone = register.ministry(id) else { throw .unknownMinistry(id) }
    guard let survivor = register.ministry(other) else { throw .unknownMinistry(other) }
    guard gone.id != survivor.id else { throw .nothingToChange }
    guard gone.affiliation == survivor.affiliation else {
      throw .ministryOfAnotherState(gone, survivor.affiliation)
    }
    add(.ministriesMerged(gone.id, into: survivor.id))
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
