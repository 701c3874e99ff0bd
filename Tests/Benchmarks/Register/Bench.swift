import Glibc
import Journal
import Registration

/// A register that is open in this process, and what is timed on it.
///
/// ```
/// commit 50     marks, each granted, written, synced and applied
/// append 50     lines of the same lengths to a plain file beside it, each with a write and an fdatasync
/// replay        the register opened anew from its journal; counts facts
/// decode        every n-th line of the journal by Foundation's JSONDecoder; counts facts
/// find NAME     the search, without the painting; counts people
/// ```
struct Bench {
  private let directory: String
  private let journal: Journal
  private var register: Register
  private let clerk: Operator
  private let path: String
  private var appending: PlainFile
  private var lengths: [Int] = []
  private var unmarked: ArraySlice<(ParticipantID, ActivityID)> = []
  private lazy var sample = try? JSONSample(ofJournal: path, atMost: 40_000)

  /// How long something took, and of how many things.
  struct Answer {
    let nanoseconds: Int64
    let count: Int
  }

  init(at directory: String) throws {
    guard let clerk = Operator("A Park") else { throw Complaint.usage }
    self.clerk = clerk
    self.directory = directory
    let writing = Journal.Purpose.writing(letter: UInt8(ascii: "A"))
    (journal, register, _) = try Journal.open(at: directory, for: writing)
    guard let desk = journal.desk else { throw Complaint.unreadable(directory) }
    path = "\(directory)/entries/\(desk).journal"
    appending = try PlainFile("\(directory)/plain")
    _ = register.prepareSearch()
    refill()
  }

  mutating func answer(to line: String) throws -> Answer {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "commit": return try commit(Int(words.last ?? "") ?? 1)
    case "append": return try append(Int(words.last ?? "") ?? 1)
    case "replay": return try replay()
    case "decode": return try decode()
    case "find": return find(words.count > 1 ? words[1] : "")
    default: throw Complaint.noSuchMeasure(line)
    }
  }

  private static func nanoseconds(_ work: () throws -> Int) rethrows -> Answer {
    let clock = ContinuousClock()
    let begun = clock.now
    let count = try work()
    let parts = (clock.now - begun).components
    return Answer(
      nanoseconds: parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000,
      count: count
    )
  }
}

extension Bench {
  /// Marks of people who have none there yet; taken away again, unmeasured, when everybody has one.
  private mutating func commit(_ count: Int) throws -> Answer {
    if unmarked.count < count { try takeBack() }
    let work = unmarked.prefix(count)
    unmarked = unmarked.dropFirst(count)
    let before = PlainFile.length(of: path)
    let answer = try Self.nanoseconds {
      for (person, activity) in work {
        try record(.mark([person], at: activity, .present, happened: nil, note: ""))
      }
      return work.count
    }
    lengths = [(PlainFile.length(of: path) - before) / max(work.count, 1)]
    return answer
  }

  private mutating func append(_ count: Int) throws -> Answer {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: (lengths.first ?? 200) - 1) + [10]
    return try Self.nanoseconds {
      for _ in 0..<count { try appending.append(line) }
      return count
    }
  }

  /// Opens the register anew, for reading; it is let go of and its facts are counted when the time has been taken.
  private func replay() throws -> Answer {
    var opened: Register?
    let answer = try Self.nanoseconds {
      opened = try Journal.open(at: directory, for: .reading).register
      return 1
    }
    let facts = opened?.entries.reduce(0) { $0 + $1.facts.count }
    return Answer(nanoseconds: answer.nanoseconds, count: facts ?? 0)
  }

  private mutating func decode() throws -> Answer {
    guard let sample else { throw Complaint.unreadable(path) }
    return try Self.nanoseconds { try sample.decode() }
  }

  private func find(_ text: String) -> Answer {
    Self.nanoseconds { register.matches(of: SearchQuery(text)).count }
  }
}

extension Bench {
  /// Whoever has no mark, at every activity.
  private mutating func refill() {
    let activities = (register.programme?.activities ?? []).map(\.id)
    let people = register.people.filter { person in person.details.letter.hasPrefix("LATE/") }
    unmarked = activities.flatMap { activity in people.map { ($0.id, activity) } }[...]
  }

  private mutating func takeBack() throws {
    refill()
    let people = Array(Set(unmarked.map(\.0)))
    for activity in (register.programme?.activities ?? []) {
      try record(.unmark(people, at: activity.id))
    }
  }

  private mutating func record(_ request: Request) throws {
    var time = timespec()
    // Safe: the clock is read into a value of ours.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    let now = Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offsetMinutes: 540
    )
    _ = try journal.record(request, at: now, by: clerk, into: &register)
  }
}
