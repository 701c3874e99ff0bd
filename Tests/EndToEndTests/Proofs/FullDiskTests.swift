import Foundation
import Proofs
import PseudoTerminal
import Testing

/// A disk that is full to the last byte, or has no file left to give.
@Suite(.enabled(if: SmallDisk.canBeMade, "only root may mount a file system, and not everywhere"))
struct FullDiskTests {
  private let proof = Proof("full-disk")
  private let place: Place

  init() throws {
    place = try Place()
  }

  /// A script that writes so many entries.
  private static func marks(_ count: Int) -> String {
    "type quirine\n" + String(repeating: "key F2\nscreen\nkey F5\nscreen\n", count: count / 2)
  }

  private func prepare(_ people: Bool) throws {
    try place.write("Family name,State\nQuirine,TUR\n", to: "list.csv")
    try place.write("Family name,State\nVahide,TUR\n", to: "last.csv")
    if people { try #require(try place.run("import", "list.csv").status == 0) }
  }

  /// Nothing that was said to be saved is missing, and where there is room again everything works.
  private func expectOrder(after runs: Run..., imports: Int) throws {
    let next = try place.run("import", "last.csv")
    #expect(next.status == 0)
    let history = try place.run("history").output.split(separator: "\n").map(String.init)
    for saved in runs.flatMap({ Acknowledgement.all(in: $0.output) }) {
      #expect(saved.stands(in: history))
    }
    #expect(history.count { $0.contains(": import of ") } == imports)
    let check = try place.run("check")
    #expect(check.status == 0)
    #expect(check.output.contains(", 0 problems\n"))
  }

  @Test func `a first import is whole or not there, whatever room is left`() throws {
    // The adopted programme takes sixteen pages.
    let sizes = proof.isLong ? Array(0...24) : [0, 1, 16]
    for pages in sizes {
      try SmallDisk.mounted(over: place) { disk in
        try prepare(false)
        try disk.fill(leaving: pages)
        let run = try place.run("import", "list.csv")
        if run.status != 0 {
          #expect(run.status == (run.errors.contains("not created") ? 73 : 74))
          #expect(run.errors.contains("the disk is full"), "\(pages) pages: \(run)")
          #expect(Acknowledgement.all(in: run.output) == [])
        }
        try disk.empty()
        if run.status != 0 { #expect(try place.run("import", "list.csv").status == 0) }
        try expectOrder(after: run, imports: 2)
      }
    }
    proof.found(0, in: sizes.count, "pages left for a first import")
  }

  @Test(arguments: [false, true])
  func `marks are saved up to the last byte, then refused, then saved again`(
    cannotReserve: Bool
  ) throws {
    guard !cannotReserve || Strace.isThere else { return }
    let sizes = proof.isLong ? Array(0...6) : [1]
    for pages in sizes {
      try SmallDisk.mounted(over: place) { disk in
        try prepare(true)
        try place.write(Self.marks(24 * (pages + 2)), to: "marks.play")
        try disk.fill(leaving: pages)
        let run =
          cannotReserve
          ? try place.withoutReserving("play", "marks.play") : try place.run("play", "marks.play")
        #expect(run.status == 0)
        #expect(run.output.contains("\n Saved 3: QUİRİNE arrived"))
        #expect(run.output.contains("NOT SAVED: no room in entries/"))
        try disk.empty()
        let again = try place.run("play", "marks.play")
        #expect(!again.output.contains("NOT SAVED"))
        try expectOrder(after: run, again, imports: 2)
      }
    }
    let how =
      cannotReserve ? "pages left, nothing set aside, marks written" : "pages left, marks written"
    proof.found(0, in: sizes.count, how)
  }

  @Test func `a form that cannot be saved stays, and is saved once there is room`() throws {
    try SmallDisk.mounted(over: place) { disk in
      try prepare(true)
      try place.write(Self.marks(24), to: "marks.play")
      try disk.fill(leaving: 0)
      // Marks use up what is left of the journal's own last page.
      #expect(try place.run("play", "marks.play").output.contains("NOT SAVED"))
      let desk = try PseudoTerminal(.regdesk, environment: place.environment)
      try desk.press(.function(7)).type("Anders").press(.enter, .enter).type("tur").press(.enter)
      try desk.press(.function(2)).settle()
      let refused = try desk.screen.lines
      #expect(refused[2] == " New participant")
      #expect(refused[3].hasPrefix("   Family name *    Anders"))
      #expect(refused.joined(separator: " ").contains("NOT SAVED: no room in entries/A-"))
      try disk.empty()
      try desk.press(.function(2)).settle()
      #expect(try desk.screen.lines.contains { $0.hasPrefix(" Saved ") })
      try expectOrder(imports: 2)
    }
  }

  @Test func `with no file left to make nothing is half made`() throws {
    let counts = proof.isLong ? Array(4...14) : [5, 8, 10]
    for inodes in counts {
      try SmallDisk.mounted(over: place, "size=1m,nr_inodes=\(inodes)") { _ in
        guard (try? prepare(false)) != nil else { return }
        let run = try place.run("import", "list.csv")
        if run.status != 0 {
          #expect(run.status == 73)
          #expect(run.errors.contains("the disk is full. Choose another place"))
          try SmallDisk.shell("mount -o remount,nr_inodes=99 '\(place.path)'")
          #expect(try place.run("import", "list.csv").status == 0)
        } else {
          // The list takes one more, which may not be there; the mark takes none.
          let list = try place.run("export", "participants", "--to", "out.csv")
          #expect([0, 73].contains(list.status))
          #expect(place.exists("out.csv") == (list.status == 0))
        }
        try expectOrder(after: run, imports: 2)
      }
    }
    proof.found(0, in: counts.count, "counts of files that the disk can hold")
  }
}

extension Place {
  /// Runs the program where nothing can be set aside, as on file systems that do not know how: a full disk is found out by the write.
  fileprivate func withoutReserving(_ arguments: String...) throws -> Run {
    try traced(["-e", "inject=fallocate:error=EOPNOTSUPP"], showing: ["fallocate"], arguments)
  }
}
