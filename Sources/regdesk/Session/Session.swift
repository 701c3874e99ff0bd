import Desk
import Exchange
import Journal
import Registration
import Terminal
import Text

/// A register at work: the one holder of its state, its journal, the clock and the operator.
///
/// Nothing else keeps a register, since each change would then cost a copy of everything.
struct Session: ~Copyable {
  private(set) var register: Register
  let operatorName: Operator
  /// What was found and put right on opening, in words, for the operator to know.
  private(set) var findings: [String] = []
  /// Of what was found, the entries that do not count, until the operator has read of them.
  private(set) var leftBehind: [LeftBehind] = []
  private let journal: Journal
  private var clock: Clock
  private let settings: Settings
  let drafts: Drafts
  /// What the draft on the disk says; nil when there is none.
  var kept: [Draft] = []
  /// The operators' own presets of lists.
  var presets: [ExportPreset] = []

  /// What a register is opened for.
  enum Use: Hashable {
    /// Looking only.
    case reading
    /// Writing to a register that is there.
    case recording
    /// Writing to a register that is made from the programme where there is none.
    case founding
  }

  /// Opens the register that the settings name.
  ///
  /// - Parameters:
  ///   - settings: Which register, who works on it, and what it is made from.
  ///   - use: What it is opened for.
  ///   - moment: Where the clock stands still; nil for the system's clock.
  /// - Returns: The session, with the programme adopted where it was founded.
  /// - Throws: Why it cannot be opened.
  static func open(
    _ settings: Settings,
    for use: Use,
    clockAt moment: Moment? = nil
  ) throws(Stop) -> Session {
    let place = try RegisterPlace(settings)
    let isMissing = try !place.exists
    if use == .founding { try place.expectRoom() } else { try place.expectRegister() }
    // A faulty programme must not leave a register behind.
    let programme = isMissing ? try place.programmeToAdopt() : nil
    var session = try Session(at: place, for: use, settings, moment)
    if use == .founding { try session.settleProgramme(programme, at: place, settings) }
    if use != .founding { try session.expectBeginning(telling: use == .reading) }
    if let programme = session.register.programme { session.takeZone(programme.timeZone) }
    return session
  }

  private init(
    at place: RegisterPlace,
    for use: Use,
    _ settings: Settings,
    _ moment: Moment?
  ) throws(Stop) {
    let purpose: Journal.Purpose = use == .reading ? .reading : .writing(letter: settings.letter)
    let opening: Opening
    do throws(JournalFailure) {
      (journal, register, opening) = try Journal.open(
        at: place.path,
        for: purpose,
        afterFailure: .whenAsked
      )
    } catch {
      throw .journal(error)
    }
    self.settings = settings
    operatorName = settings.operatorName
    drafts = Drafts(of: RegisterPaths(place.path))
    clock = moment.map(Clock.fixed) ?? .system(nil)
    for notice in opening.notices {
      if case .leftBehind(let left) = notice {
        leftBehind.append(left)
      } else {
        findings.append(notice.description)
      }
    }
  }
}

// MARK: - Asking

extension Session {
  /// The moment at the venue.
  mutating func now() -> Moment { clock.now() }

  /// Why nothing can be saved; nil when everything can.
  var whyReadOnly: JournalFailure? {
    switch journal.whyReadOnly {
    case .openedForReading: nil
    case let reason: reason
    }
  }

  /// Stops where the journal is damaged: what was shown is not the whole truth.
  func expectWhole() throws(Stop) {
    switch journal.whyReadOnly {
    case .damaged(let damage): throw .journal(.damaged(damage))
    case .notUnderstood(let damage): throw .journal(.notUnderstood(damage))
    default: break
    }
  }

  /// Stops where nothing can be shown because the damage stands before the first entry; tells where there is none yet.
  private mutating func expectBeginning(telling: Bool) throws(Stop) {
    guard register.programme == nil else { return }
    try expectWhole()
    if telling { findings.append(ExportRefusal.noProgramme.description) }
  }

  /// Where the journal is damaged; nil when it is whole as far as is known.
  var damage: Damage? {
    if case .damaged(let damage) = journal.whyReadOnly { damage } else { nil }
  }

  /// Whether the disk failed while the register was opened, so that the operator has to agree before anything is saved.
  var isUnsure: Bool {
    if case .unsure = journal.whyReadOnly { true } else { false }
  }

  /// Goes on in a new file of the journal, as the operator agreed.
  mutating func goOnInNewFile() throws(JournalFailure) {
    try journal.goOnInNewFile(into: &register)
  }

  /// The same register as it stands in its place now.
  func openedAnew() throws(Stop) -> Session {
    let moment: Moment? = if case .fixed(let moment) = clock { moment } else { nil }
    return try Session.open(settings, for: .founding, clockAt: moment)
  }

  /// What is doubtful about the clock, in words; nil when nothing is.
  mutating func clockWarning() -> String? {
    journal.clockWarning(at: clock.now())?.description
  }

  /// Tells what was found on opening on standard error, for subcommands.
  func tellFindings() {
    for finding in findings + leftBehind.map(\.description) { StandardStream.error.tell(finding) }
  }

  /// Tells no later opening of the entries that do not count: the operator has read of them.
  mutating func settleLeftBehind() {
    for left in leftBehind { journal.settle(left) }
    leftBehind = []
  }

  /// What is known of the register, whatever the disk still holds of it.
  var memory: Memory? { journal.memory(of: register) }

  /// Where the register lies.
  var directory: String { journal.paths.directory }

  /// What wakes the loop when others may have written; nil where it must look by itself.
  var watch: Awaited? { journal.watchDescriptor.map { Awaited($0, as: .othersWrote) } }

  /// Counts everyone, unless that is done, and prepares the register's search for records that changed, at most so many; true
  /// when there are more.
  mutating func prepare(atMost limit: Int) -> Bool {
    register.countTotals()
    return register.prepareSearch(atMost: limit)
  }

  /// Writes a piece of what spares the next opening reading all of a long journal; true when there is more.
  func writeCache() -> Bool { journal.writeCache(of: register) }

  /// Prepares the register's search to its end.
  mutating func prepareAll() { _ = register.prepareSearch() }
}

// MARK: - Recording

extension Session {
  /// Records a request: when this returns, the journal has the entry and the register shows it.
  @discardableResult
  mutating func record(
    _ request: Request,
    afterFailure continuing: Journal.Continuing = .atOnce
  ) throws(NotRecorded) -> Entry {
    try journal.record(
      request,
      at: clock.now(),
      by: operatorName,
      afterFailure: continuing,
      into: &register
    )
  }

  /// Records a request for a subcommand, which stops when it cannot be.
  @discardableResult
  mutating func save(_ request: Request) throws(Stop) -> Entry {
    do throws(NotRecorded) {
      return try record(request)
    } catch {
      throw Stop(error)
    }
  }

  /// Takes in what others wrote; whether there was anything.
  mutating func catchUp() throws(JournalFailure) -> Bool {
    try journal.catchUp(into: &register) > 0
  }

  /// What the journal noticed since this was last asked, in words for the screen.
  func takeNotices() -> [String] {
    journal.takeNotices().map { $0.description.replacing(directory + "/", with: "") }
  }
}

// MARK: - Opening

extension Session {
  /// Adopts the programme of a new register; takes over a changed definition that was asked for by name.
  private mutating func settleProgramme(
    _ programme: Programme?,
    at place: RegisterPlace,
    _ settings: Settings
  ) throws(Stop) {
    guard whyReadOnly == nil else { return }
    if register.programme == nil {
      let first = if let programme { programme } else { try place.programmeToAdopt() }
      takeZone(first.timeZone)
      do throws(NotRecorded) {
        try record(.adoptProgramme(first))
        return
      } catch {
        // Somebody else made the register at the same moment: then it is as if it had been there.
        guard case .refused(.programmeAlreadyAdopted) = error else { throw Stop(error) }
      }
    }
    guard settings.programme != nil, let adopted = register.programme else { return }
    let asked = try place.programmeToAdopt()
    guard asked.id == adopted.id else {
      throw .registerOfAnother(adopted.id, at: place.path, asked: asked.id)
    }
    do throws(NotRecorded) {
      try record(.reviseProgramme(asked))
    } catch {
      if case .refused(.nothingToChange) = error { return }
      throw Stop(error)
    }
  }

  /// Sets the clock to the venue's zone.
  private mutating func takeZone(_ name: String) {
    guard case .system(let current) = clock, current == nil else { return }
    let zone = VenueZone(name)
    clock = .system(zone)
    if zone == nil, findings.isEmpty {
      findings.append(
        say("This system does not know the time zone \(name): times are shown in UTC.")
      )
    }
  }
}
