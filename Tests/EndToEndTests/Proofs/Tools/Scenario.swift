import Foundation
import Testing

/// Something that operators do with the program, and what is there beforehand.
enum Scenario: String, CaseIterable {
  /// A first import, which makes the register.
  case founding
  /// A further import.
  case importing
  /// Marks written and taken back at the desk.
  case marking
  /// A form that is left with something typed in it.
  case drafting
  /// A list written to a new file.
  case exporting
  /// A list written over an older one.
  case replacing
  /// Marks on a register whose last line a crash has torn.
  case repairing
  /// Marks while the disk fails a sync, so that the journal goes on in a new file.
  case succeeding
  /// Everything whole, out of a damaged journal.
  case salvaging
  /// A copy of everything.
  case backingUp
}

extension Scenario {
  /// A place where everything is as it is beforehand.
  func prepared() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nQuirine,TUR\nÖzgür,TUR\n", to: "list.csv")
    try place.write("Family name,State\nNebahat,TUR\nZafer,TUR\n", to: "more.csv")
    try place.write("Family name,State\nVahide,TUR\n", to: "last.csv")
    try place.write(Self.marks, to: "marks.play")
    try place.write("key F7\ntype Anders\nscreen\n", to: "form.play")
    if self != .founding { try Self.expectDone(place.run("import", "list.csv")) }
    switch self {
    case .founding, .importing, .marking, .drafting, .exporting, .succeeding: break
    case .backingUp: try place.makeFolder("stick")
    case .replacing: try place.write(Self.older, to: "out.csv")
    case .repairing:
      try Self.expectDone(place.run("export", "delegations"))
      try place.replaceJournal(with: try place.journal.dropLast(30))
    case .salvaging:
      for _ in 0..<2 { try Self.expectDone(place.run("export", "delegations")) }
      _ = try place.damageLine(3)
    }
    return place
  }

  /// What the program is called with, whose paths are whole so that strace shows them so.
  func arguments(in place: Place) -> [String] {
    let now = ["--now", "2017-10-30T09:12+09:00"]
    return switch self {
    case .founding: ["import", "\(place.path)/list.csv"]
    case .importing: ["import", "\(place.path)/more.csv"]
    case .marking, .repairing, .succeeding: ["play", "\(place.path)/marks.play"] + now
    case .drafting: ["play", "\(place.path)/form.play"] + now
    case .exporting: ["export", "participants", "--to", "\(place.path)/out.csv"]
    case .replacing: ["export", "participants", "--to", "\(place.path)/out.csv", "--force"]
    case .salvaging: ["salvage", "--to", "\(place.path)/saved"]
    case .backingUp: ["backup", "--to", "\(place.path)/stick"]
    }
  }

  /// Whether marks are written at the desk.
  var writesMarks: Bool { [.marking, .repairing, .succeeding].contains(self) }

  /// What goes wrong in every case, beside what is tried: strace's options.
  var standing: [String] {
    // The first sync is that of opening, the second the first mark's.
    self == .succeeding ? ["-e", "inject=fdatasync:error=EIO:when=2"] : []
  }

  /// What stood where a list is written over.
  static let older = "an older list\r\n"

  private static let marks = """
    type quirine
    key F2
    screen
    key F5
    screen
    key Shift-F5
    screen

    """

  private static func expectDone(_ run: Run) throws {
    try #require(run.status == 0, "\(run)")
  }
}
