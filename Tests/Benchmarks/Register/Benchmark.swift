import Glibc
import Journal
import Registration

/// What the benchmark measures inside one process, and the registers that all measures are made on: Tests/Benchmarks/run.
///
/// ```
/// Benchmark register PEOPLE MARKS DIRECTORY CONFIG NAMES    makes a register of so many people with so many marks each
/// Benchmark measure DIRECTORY                               does what lines of standard input say, one after another
/// Benchmark read FILE                                       reads a CSV file to its end, and says how many fields it has
/// ```
@main
enum Benchmark {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    switch (words.first, words.count) {
    case ("register", 6): try make(Array(words.dropFirst()))
    case ("measure", 2): try measure(words.last ?? "")
    case ("read", 2): say("\(try FieldCount(ofFile: words.last ?? "").fields)")
    default: throw Complaint.usage
    }
  }

  /// Makes a register in a directory that has none.
  private static func make(_ words: [String]) throws {
    guard let people = Int(words[0]), people > 0, let marks = Int(words[1]), marks >= 0 else {
      throw Complaint.usage
    }
    let programme = try ProgrammeFile(inFolder: words[3]).programme
    let stock = try NameStock(file: words[4])
    var maker = try RegisterMaker(at: words[2], of: programme)
    try maker.nominate(people, from: stock)
    try maker.nominate(RegisterMaker.latecomers, from: stock, letter: "LATE/2017/1")
    try maker.receive(people)
    try maker.mark(people, at: programme.activities.prefix(marks))
  }

  /// Answers each line with how many nanoseconds it took and of how many things.
  private static func measure(_ directory: String) throws {
    var bench = try Bench(at: directory)
    say("ready")
    while let line = readLine() {
      let answer = try bench.answer(to: line)
      say("\(answer.nanoseconds) \(answer.count)")
    }
  }

  /// Writes a line at once, however standard output is buffered.
  private static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    // Safe: exactly the array's own bytes.
    _ = unsafe write(1, bytes, bytes.count)
  }
}

/// Why the benchmark cannot go on.
enum Complaint: Error {
  case usage
  case unreadable(String)
  case noNames(String)
  case noSuchMeasure(String)
  case outOfPeople
}
