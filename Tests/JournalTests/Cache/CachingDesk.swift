import Registration
import Testing

@testable import Journal

/// One terminal of an operator to whom every entry is worth a cache: a journal and the register folded from it.
struct CachingDesk {
  static let paths = RegisterPaths(Desk.directory)
  let process: ModelProcess
  let journal: Journal
  let opening: Opening
  var register: Register

  init(
    on disk: ModelDisk,
    for purpose: Journal.Purpose = .writing(letter: UInt8(ascii: "A")),
    madeBy build: String = "build",
    seed: UInt64 = 1
  ) throws(JournalFailure) {
    process = ModelProcess(disk)
    let surroundings = Surroundings(
      fileSystem: process,
      patience: Patience(limit: 10, wait: { _ in }),
      random: Lottery(seed: seed),
      build: build
    )
    (journal, register, opening) = try Journal.open(
      at: Desk.directory,
      for: purpose,
      in: surroundings
    )
    journal.cacheWorth = CacheWorth(least: 1, much: 1)
  }

  /// Records a request; what came of it.
  mutating func ask(_ request: Request, minute: Int64 = 0) -> Result<Entry, NotRecorded> {
    do throws(NotRecorded) {
      guard let name = Operator("A Park") else { return .failure(.failed(.noRegister(""))) }
      let at = Moment(milliseconds: 1_509_321_600_000 + minute * 60_000, offsetMinutes: 540)
      return .success(try journal.record(request, at: at, by: name, into: &register))
    } catch {
      return .failure(error)
    }
  }

  /// Writes the cache to its end; how many pieces came before the last.
  @discardableResult
  func writeCache() -> Int {
    var count = 0
    while journal.writeCache(of: register) { count += 1 }
    return count
  }

  /// All that is found at an opening and looked at later.
  var state: State {
    State(
      opening: opening,
      programme: register.programme,
      participants: register.participants,
      order: register.people.map(\.id),
      entries: Array(register.entries),
      mergedMinistries: register.mergedMinistries,
      cancellations: register.cancellations,
      oddities: register.oddities,
      totals: register.breakdown(of: register.participants),
      place: journal.file?.place,
      seen: journal.seen,
      latest: journal.latest,
      names: journal.names,
      leftBehind: journal.leftBehind,
      earlier: journal.earlier,
      warnings: [-1, 0, 60, 3000].map { (minute: Int64) in
        let now = Moment(milliseconds: 1_509_321_600_000 + minute * 60_000, offsetMinutes: 540)
        return journal.clockWarning(at: now)?.description
      }
    )
  }

  /// What comes of an opening.
  static func outcome(on disk: ModelDisk) -> Outcome {
    do throws(JournalFailure) {
      let desk = try CachingDesk(on: disk)
      return Outcome(state: desk.state, usedCache: desk.journal.cached != nil)
    } catch {
      return Outcome(failure: error)
    }
  }

  struct Outcome: Equatable {
    var state: State?
    var failure: JournalFailure?
    var usedCache = false
  }

  struct State: Equatable {
    let opening: Opening
    let programme: Programme?
    let participants: [Participant]
    let order: [ParticipantID]
    let entries: [Entry]
    let mergedMinistries: [MinistryID: MinistryID]
    let cancellations: [ActivityID: String]
    let oddities: [Oddity]
    let totals: Breakdown
    let place: JournalFile.Place?
    let seen: [DeskID: UInt32]
    let latest: Latest
    let names: [String]
    let leftBehind: [LeftBehind]
    let earlier: [CacheExtent.File]
    let warnings: [String?]
  }
}

extension ModelDisk {
  /// The cache of the register.
  var cache: [UInt8]? {
    get { self[CachingDesk.paths.state] }
    set { self[CachingDesk.paths.state] = newValue }
  }

  /// The same disk with no cache on it.
  func withoutCache() -> ModelDisk {
    let disk = copy()
    for path in [CachingDesk.paths.state, CachingDesk.paths.newState] {
      _ = try? ModelProcess(disk).remove(path)
    }
    return disk
  }
}
