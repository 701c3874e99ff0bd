/// Every member's name in the journal's JSON, for ever: names are added, never changed in meaning or spelling.
enum Key: String, CaseIterable, Hashable {
  // The entry.
  case n, at, by, facts, undoes, seen, t
  /// The identity of an entry that stands here for one of a file that could not be trusted any more.
  case identity = "as"
  /// In the place of entries that salvage did not find: the number of the last of them.
  case lost

  // Several facts.
  case participant, activity, was, now, from, to, into, after, reason, note, id, name
  case nativeName = "native_name"

  // A registered participant; the details are spelt as the fields are.
  case badge, state, ministry, title, patronymic, capacity, position, department, level, email
  case phone, letter, remarks, expected
  case givenNames = "given_names"
  case familyName = "family_name"
  case contactConsent = "contact_consent"
  case walkIn = "walk_in"
  case letterOrder = "order"
  case substituteFor = "substitute_for"

  // Amendments, moves, marks, journeys.
  case changes, field, act, status, arrival, departure, successor, desk, mark, leg, aboard
  case recordedAt = "recorded_at"

  // The programme.
  case edition, place, organisers, hosts, organisation, groups, affiliations, ministries
  case activities, group, language, abbreviations, kind, parent, day, start, end, venue, organiser
  case chair, presentations, presenter, bus, states
  case firstDay = "first_day"
  case lastDay = "last_day"
  case timeZone = "time_zone"
  case shortName = "short_name"
  case formalName = "formal_name"
  case releaseName = "release_name"
  case otherCodes = "other_codes"
  case ownNames = "own_names"
  case code
  case listOrder = "list_order"
  case listGroups = "list_groups"

  // An exported list.
  case list, filter, rows, file

  // An issued list of participants.
  case revision
  case upTo = "up_to"
  case asOf = "as_of"
}

/// The kinds of facts by their names on disk, for ever: kinds are added, never changed in meaning or spelling.
enum FactKind: String, CaseIterable, Hashable {
  case programmeAdopted = "programme_adopted"
  case programmeRevised = "programme_revised"
  case registered
  case amended
  case moved
  case expectationSet = "expectation_set"
  case marked
  case boarded
  case ministryAdded = "ministry_added"
  case ministryRenamed = "ministry_renamed"
  case ministriesMerged = "ministries_merged"
  case activityAdded = "activity_added"
  case activityChanged = "activity_changed"
  case activityCancelled = "activity_cancelled"
  case exported
  case listIssued = "list_issued"
  case broughtIn = "brought_in"
  case undone
}
