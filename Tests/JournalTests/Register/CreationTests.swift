import Registration
import Testing

@testable import Journal

@Suite struct CreationTests {
  @Test func `a crash at any call leaves no register or an empty one`() throws {
    for survival in ModelDisk.Survival.allCases {
      var call = 1
      while true {
        let disk = ModelDisk.withHome()
        disk.fault = { number, _ in number == call ? .dies : nil }
        let isDone = (try? Desk(on: disk)) != nil
        let crashed = disk.crashed(survival)
        let again = try Desk(on: crashed, seed: 2)
        #expect(again.opening.readOnly == nil, "call \(call), \(survival)")
        #expect(again.entries == [], "call \(call), \(survival)")
        try again.record("one")
        #expect(Self.journals(on: crashed).count == 1, "call \(call), \(survival)")
        if isDone { break }
        call += 1
      }
      #expect(call > 15)
    }
  }

  @Test func `a register that was made stays made, whatever a crash keeps`() throws {
    for survival in ModelDisk.Survival.allCases {
      let disk = ModelDisk.withHome()
      _ = try Desk(on: disk)
      let crashed = disk.crashed(survival)
      #expect(try Desk(on: crashed, for: .reading).opening.entryCount == 0, "\(survival)")
    }
  }

  @Test func `a register whose only journal is gone does not look like one that never was`() throws
  {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    let journal = try #require(Self.journals(on: disk).first)
    _ = try ModelProcess(disk).remove(journal)
    let again = try Desk(on: disk, seed: 2)
    #expect(again.opening.wasCreated)
    #expect(again.opening.notices == [.begunWithoutJournal("\(Desk.directory)/entries")])
    #expect(desk.opening.notices == [])
  }

  @Test func `two processes that start at once make one register`() throws {
    var call = 1
    while true {
      let disk = ModelDisk.withHome()
      var other: Desk?
      var isSpent = false
      disk.fault = { number, _ in
        if number == call, !isSpent {
          isSpent = true
          other = try? Desk(on: disk, seed: 2)
        }
        return nil
      }
      let desk = try Desk(on: disk, seed: 1)
      disk.fault = nil
      #expect(Self.journals(on: disk).count == 1, "call \(call)")
      try desk.record("one")
      if let other { #expect(try other.catchUp() == 1, "call \(call)") }
      if !isSpent { break }
      call += 1
    }
    #expect(call > 15)
  }

  @Test func `a directory that a killed process made is made sure of by the next`() throws {
    let disk = ModelDisk.withHome()
    disk.fault = { _, call in
      call == .init(operation: .sync, path: "/home") ? .dies : nil
    }
    #expect(throws: JournalFailure.self) { try Desk(on: disk) }
    disk.fault = nil
    _ = try Desk(on: disk)
    #expect(Self.journals(on: disk.crashed(.syncedOnly)).count == 1)
  }

  @Test func `directories that are missing on the way are made too`() throws {
    let disk = ModelDisk()
    _ = try Desk(on: disk)
    #expect(Self.journals(on: disk.crashed(.syncedOnly)).count == 1)
  }

  @Test func `a register that cannot be made says where and why`() throws {
    let disk = ModelDisk.withHome()
    disk.fault = { _, call in call.operation == .makeDirectory ? .fails(.denied) : nil }
    let failure = JournalFailure.cannotCreate(
      FileSystemFailure(.makeDirectory, Desk.directory, .denied)
    )
    #expect(throws: failure) { try Desk(on: disk) }
    #expect(
      failure.description
        == "The register was not created: cannot make the directory /home/register: permission "
        + "denied. Choose another place with --register."
    )
  }

  @Test(arguments: [FileOperation.write, .sync, .rename])
  func `a register that could not be made leaves no half-made file`(failing: FileOperation) throws {
    let disk = ModelDisk.withHome()
    disk.fault = { _, call in
      call.operation == failing && call.path.contains("/entries/") ? .fails(.noSpace) : nil
    }
    #expect(throws: JournalFailure.self) { try Desk(on: disk) }
    #expect(disk.names(in: Desk.directory + "/entries") == [])
  }

  @Test func `a journal that was taken away again does not come back beside the next`() throws {
    let disk = ModelDisk.withHome()
    disk.fault = { _, call in
      call.operation == .sync && call.path.hasSuffix("/entries") && disk.names(in: call.path) != []
        ? .fails(.inputOutput) : nil
    }
    #expect(throws: JournalFailure.self) { try Desk(on: disk) }
    var lottery = Lottery(seed: 4)
    disk.fault = { _, _ in
      disk.eachCut(drawn: 64, by: &lottery) { cut in
        #expect(Self.journals(on: cut).count < 2)
      }
      return nil
    }
    _ = try Desk(on: disk, seed: 2)
  }

  @Test func `no desk has the letter I`() throws {
    #expect(throws: JournalFailure.noSuchLetter("I")) {
      try Desk(on: ModelDisk.withHome(), for: .writing(letter: UInt8(ascii: "I")))
    }
  }

  @Test func `a newer format is refused with a sentence and left alone`() throws {
    let disk = ModelDisk.withHome()
    _ = try Desk(on: disk)
    let path = try #require(Self.journals(on: disk).first)
    let newer = Array("regdesk-journal 2 quite different\n".utf8)
    disk[path] = newer
    let failure = JournalFailure.newerFormat(path: path, version: 2)
    #expect(throws: failure) { try Desk(on: disk) }
    #expect(disk[path] == newer)
    #expect(
      failure.description
        == "\(path) has the format 2, which a newer regdesk wrote. It was left untouched; use that "
        + "version."
    )
  }

  @Test func `where nothing may be written the register is read`() throws {
    let disk = ModelDisk.withHome()
    try Desk(on: disk).record("one")
    let path = try #require(Self.journals(on: disk).first)
    disk.fault = { _, call in
      // Opening for writing is what is denied; the second try is for reading.
      call == .init(operation: .open, path: path) && disk.calls.count { $0 == call } == 1
        ? .fails(.denied) : nil
    }
    disk.forgetCalls()
    let desk = try Desk(on: disk)
    #expect(
      desk.opening
        == Opening(
          entryCount: 1,
          readOnly: .readOnly(FileSystemFailure(.open, path, .denied))
        )
    )
    #expect(desk.notes == ["one"])
  }

  private static func journals(on disk: ModelDisk) -> [String] {
    disk.names(in: Desk.directory + "/entries").filter { $0.hasSuffix(".journal") }
      .map { Desk.directory + "/entries/" + $0 }
  }
}
