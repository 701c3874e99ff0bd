import Foundation
import Glibc

/// What is left after something happened to the program, held against what it promises; every broken promise is a sentence.
struct Aftermath {
  let scenario: Scenario
  let call: SystemCall
  let mischance: Mischance
  let place: Place
  let run: Run
  /// The list as it is when nothing happens.
  let wholeList: String
  private(set) var complaints: [String] = []

  init(
    _ scenario: Scenario,
    _ mischance: Mischance,
    at call: SystemCall,
    from template: Place,
    wholeList: String
  ) throws {
    self.scenario = scenario
    self.call = call
    self.mischance = mischance
    self.wholeList = wholeList
    place = try template.copied()
    // Faster, but no signals then.
    let isFast = mischance == .killed ? [] : ["--seccomp-bpf"]
    let options = isFast + scenario.standing + ["-e", mischance.option(at: call)]
    let calls = [call.name] + (scenario.standing.isEmpty ? [] : ["fdatasync"])
    run = try place.traced(options, showing: calls, scenario.arguments(in: place))
    // A case in which nothing happened proves nothing.
    if !wasMet { complain("the call was not made") }
    judgeEnding()
    judgeFiles()
    if scenario == .salvaging { try judgeSalvage(template) } else { try judgeRegister() }
  }

  /// Whether the call was made and met with it at all.
  private var wasMet: Bool {
    if mischance == .killed { return run.status == 128 + SIGKILL }
    guard let log = try? place.text(of: "strace.log") else { return false }
    return log.split(separator: "\n").contains { line in
      line.contains(" \(call.name)(") && line.contains("(INJECTED)")
    }
  }

  private mutating func complain(_ text: String) {
    complaints.append(
      "\(scenario.rawValue), \(mischance.option(at: call)), \(call.text): \(text)"
    )
  }
}

extension Aftermath {
  /// The status is a documented one, and the words say why and name nobody.
  private mutating func judgeEnding() {
    if mischance == .killed { return }
    if ![0, 64, 65, 66, 69, 73, 74, 75].contains(run.status) { complain("status \(run.status)") }
    let lines = run.errors.split(separator: "\n")
    // Where nothing can be written any more, nothing can be said either.
    let isMute = call.name == "write" && mischance != .failing("EINTR", .tenTimes)
    if run.status != 0, lines.isEmpty, !isMute { complain("no word of why it ended") }
    for line in lines where !line.hasPrefix("regdesk: ") {
      complain("strange words: \(line)")
    }
    let names = ["quirine", "özgür", "nebahat", "zafer", "anders"]
    for name in names where run.errors.lowercased().contains(name) {
      complain("names \(name): \(run.errors)")
    }
    if run.status != 0, mischance == .failing("EINTR", .once) { complain("gave up: \(run.errors)") }
    if run.errors.contains("no register at"), scenario != .founding {
      complain("denies what is there: \(run.errors)")
    }
    // At the desk every key is answered.
    if scenario.writesMarks { judgeScreens() }
  }

  private mutating func judgeScreens() {
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    for end in stride(from: 24, through: lines.count - 1, by: 24) {
      let message = lines[end - 2]
      if message.allSatisfy({ $0 == " " }) { complain("a screen without an answer") }
    }
  }

  /// A list is whole or not there; what it replaces stays until then.
  private mutating func judgeFiles() {
    guard scenario == .exporting || scenario == .replacing else { return }
    let list = try? place.text(of: "out.csv")
    let before = scenario == .replacing ? Scenario.older : nil
    if list != before, list != wholeList { complain("half a list: \(list ?? "none")") }
    if run.status == 0, list != wholeList { complain("told to be written, and is not") }
  }

  /// Nothing that was said to be saved is missing, nothing is there twice, and work goes on.
  private mutating func judgeRegister() throws {
    if run.status != 0 { try judgeCheck(afterwards: false) }
    let next = try place.run("import", "last.csv")
    if next.status != 0 { complain("the next import fails: \(next.errors)") }
    try judgeCheck(afterwards: true)
    let history = try place.run("history").output.split(separator: "\n").map(String.init)
    for saved in Acknowledgement.all(in: run.output + next.output) where !saved.stands(in: history)
    {
      complain("lost: \(saved); there: \(history)")
    }
    let texts = history.map { $0.drop { $0 != " " } }
    if Set(texts).count != texts.count { complain("twice: \(history)") }
    if try !isListRecorded(in: history) { complain("a list without an entry") }
    for (name, bytes) in try place.entriesOnDisk where name.hasSuffix(".journal") {
      if let complaint = KeptEntry.reading(bytes).complaint { complain("\(name): \(complaint)") }
    }
    try judgeDraft()
    if scenario == .backingUp { try judgeBackup() }
  }

  /// What has a copy's name is a whole copy.
  private mutating func judgeBackup() throws {
    let copies = try place.names(in: "stick").filter { !$0.hasPrefix("unfinished-copy-") }
    if run.status == 0, copies.count != 1 { complain("told to be copied: \(copies)") }
    for copy in copies {
      let check = try place.run("check", "--register", "stick/\(copy)")
      if !check.output.contains("\n2 entries, 2 participants, 0 problems\n") {
        complain("half a copy: \(check.output)\(check.errors)")
      }
    }
    let next = try place.run("backup", "--to", "stick")
    if next.status != 0 { complain("the next copy fails: \(next.errors)") }
  }

  private mutating func judgeCheck(afterwards: Bool) throws {
    let check = try place.run("check")
    switch check.status {
    case 0: break
    case 66 where scenario == .founding && !afterwards: break
    default: complain("check: \(check.output)\(check.errors)")
    }
  }

  private func isListRecorded(in history: [String]) throws -> Bool {
    guard !wholeList.isEmpty, (try? place.text(of: "out.csv")) == wholeList else { return true }
    return history.contains { $0.hasSuffix("to out.csv") }
  }

  /// What was typed in a form is kept, or it was said that it is not; no form opens where nothing can be saved.
  private mutating func judgeDraft() throws {
    guard scenario == .drafting, mischance != .killed, run.status == 0,
      !run.output.contains("Find: Anders"),
      !run.output.contains("The disk failed: nothing is saved")
    else { return }
    let drafts = try place.names(in: "register/drafts").filter { $0.hasSuffix(".draft") }
    let isKept = try drafts.contains { name in
      try place.text(of: "register/drafts/\(name)").contains("Anders")
    }
    if !isKept, !run.output.contains("not kept") { complain("the form is lost without a word") }
  }

  /// The damaged register is as it was, and everything whole is saved now or at the next try.
  private mutating func judgeSalvage(_ template: Place) throws {
    if try place.entriesOnDisk != template.entriesOnDisk { complain("the source was changed") }
    let next = try place.run("salvage", "--to", "saved")
    let isThere = next.errors.contains("exists already")
    if next.status != (isThere ? 73 : 0) { complain("the next salvage fails: \(next.errors)") }
    if run.status != 0, mischance != .killed, isThere { complain("failed, and is there") }
    let check = try place.run("check", "--register", "saved")
    if check.output.contains("3 entries") { return }
    // Killed between the names of two files it left what opens as damaged, and is nobody's to take away.
    let other = try place.run("salvage", "--to", "other")
    let whole = try place.run("check", "--register", "other")
    if check.status == 0 || mischance != .killed || other.status != 0
      || !whole.output.contains("3 entries")
    {
      complain("saved: \(check.output)\(check.errors)\(other.errors)")
    }
  }
}
