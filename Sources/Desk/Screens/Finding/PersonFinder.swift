import Canvas
import Registration
import Text

/// Finds one of many people: what was typed, which row is lit, and what else the list was asked to show.
///
/// Letters go to the field, also while the list is moved in. What is typed lights the best match; once that was painted
/// it stays lit by identity, whoever comes before it meanwhile, so that no key acts on somebody who was not seen.
struct PersonFinder: Sendable {
  private(set) var field = TextField(limit: 120)
  private(set) var list = ListState<ParticipantID>()
  private(set) var options = ListOptions()
  /// True once a row was chosen with the arrows since the last typing.
  private(set) var wasChosen = false
  /// False from typing until what it found was painted.
  private(set) var wasSeen = true
  /// True when the next letter begins a new search: what was looked for is done with.
  private(set) var isDone = false
  /// What was found last: follows from the above, kept so that a key costs one search.
  private var found: FoundPeople?

  init(_ options: ListOptions = ListOptions()) {
    self.options = options
  }

  /// What a key press did.
  enum Outcome: Hashable, Sendable {
    /// Another row is lit, or would be if there were one.
    case moved
    /// Something was typed.
    case typed
    /// Some other part's key.
    case notMine
  }

  /// Moves in the list, or types.
  mutating func press(_ key: Key, page: Int, in register: Register) -> Outcome {
    if Self.moves(key) {
      move(key, page: page, in: register)
      return .moved
    }
    if case .character = key, isDone { field = TextField(limit: field.limit) }
    switch field.press(key) {
    case .notMine: return .notMine
    case .unchanged: isDone = false
    case .changed: didType(in: register)
    }
    return .typed
  }

  /// Types text that came at once.
  mutating func paste(_ text: String, in register: Register) {
    if isDone { field = TextField(limit: field.limit) }
    _ = field.paste(text)
    didType(in: register)
  }

  /// Shows other people, or others first; whoever was lit stays lit if still shown, and otherwise nobody is.
  mutating func show(_ options: ListOptions, in register: Register) {
    self.options = options
    look(in: register)
  }

  /// Lights a person, as the arrows would.
  mutating func choose(_ person: ParticipantID?) {
    list.choose(person)
    wasChosen = person != nil
  }

  /// Empties the field; the lit row stays lit when `keepsChosen`.
  mutating func clear(keepingChosen keepsChosen: Bool = false, in register: Register) {
    let chosen = list.chosen
    field = TextField(limit: field.limit)
    list = ListState()
    choose(keepsChosen ? chosen : nil)
    wasSeen = true
    isDone = false
    look(in: register)
  }

  /// Leaves what was typed standing until the next letter, which begins anew.
  mutating func finish() {
    isDone = !field.isEmpty
  }

  /// Looks again when the register or the question are others than when last looked at.
  mutating func look(in register: Register) {
    let people = people(in: register)
    found = people
    if list.index(among: people.ids) != nil { list.settle(among: people.ids) }
  }

  /// Notes that the rows were painted; the best match is lit by identity from then on.
  mutating func wasPainted() {
    wasSeen = true
    if list.chosen == nil, let found, found.isOfSearch { list.choose(found.best) }
  }

  private static func moves(_ key: Key) -> Bool {
    [.up, .down, .pageUp, .pageDown, .home, .end].contains(key)
  }

  private mutating func move(_ key: Key, page: Int, in register: Register) {
    look(in: register)
    let people = people(in: register)
    if list.chosen == nil { list.choose(lit(among: people)) }
    if list.chosen != nil, list.index(among: people.ids) == nil {
      // Whoever was chosen is no longer shown: who took that place is lit, and no step is made.
      list.settle(among: people.ids)
    } else {
      _ = list.press(key, among: people.ids, page: page)
    }
    wasChosen = list.chosen != nil
    isDone = isDone && wasChosen
  }

  private mutating func didType(in register: Register) {
    isDone = false
    wasChosen = false
    wasSeen = false
    list = ListState()
    look(in: register)
  }
}

// MARK: - What is shown

extension PersonFinder {
  /// Who is shown, in order: what was found last, or a new search when it no longer holds.
  func people(in register: Register) -> FoundPeople {
    let question = FoundPeople.Question(
      typed: field.text,
      options: options,
      entries: register.entries.count
    )
    if let found, found.question == question { return found }
    return FoundPeople(question, in: register)
  }

  /// The person that keys act on: the chosen one while shown, or the best match; nil when none is.
  func lit(in register: Register) -> ParticipantID? { lit(among: people(in: register)) }

  func lit(among people: FoundPeople) -> ParticipantID? {
    guard list.chosen != nil else { return people.isOfSearch ? people.best : nil }
    return list.index(among: people.ids).map { people.ids[$0] }
  }

  /// Why nobody is lit by what was typed, with what would help; nil when there is no such reason.
  func nobodyWords(among people: FoundPeople) -> String? {
    guard people.isOfSearch else { return nil }
    if people.ids.isEmpty {
      return say("Nobody matches. F7 registers a new person of that name.")
    }
    return people.isOnlySimilar
      ? say("Nobody is written so. Down chooses a similar name, F7 registers a new person.") : nil
  }

  /// Whether somebody matches what was typed whom only the filters keep away.
  func hidesMatches(in register: Register) -> Bool {
    let people = people(in: register)
    guard options.isFiltering, people.isOfSearch, people.ids.isEmpty else { return false }
    let question = FoundPeople.Question(
      typed: field.text,
      options: ListOptions(),
      entries: register.entries.count
    )
    return FoundPeople(question, in: register).matching > 0
  }

  /// Why a key must not act on the lit person, when several people match and none of them was seen yet.
  func unseenWords(among people: FoundPeople) -> String? {
    guard !wasSeen, people.isOfSearch, people.matching > 1 else { return nil }
    return say("\(people.matching) people match: look at the lit one, then press the key again.")
  }
}
