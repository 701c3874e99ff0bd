import Canvas
import Foundation
import Registration
import Testing

@testable import Desk

/// A screen, form or dialog as an operator gets to see it, kept as text in three sizes.
struct WholeScreen: Sendable {
  /// The file's name, without its size.
  let name: String
  /// The keys to it, parted by spaces; what stands in quotation marks is typed.
  let keys: String

  /// What it looks like on the third morning of a programme with everybody's script in it.
  func drawn(columns: Int, rows: Int) throws -> String {
    var player = try Player(columns: columns, rows: rows, people: false)
    try player.elsewhere(.bringIn(try .crowd(52)), by: "Secretariat")
    let people = Array(player.register.people)
    try player.elsewhere(.arrive(people.prefix(20).map(\.id), at: nil))
    let workshop = try #require(ActivityID("workshop"))
    for (mark, range) in [(Mark.present, 0..<9), (.late, 9..<11), (.excused, 21..<22)] {
      let ids = people[range].map(\.id)
      try player.elsewhere(.mark(ids, at: workshop, mark, happened: nil, note: ""))
    }
    try player.elsewhere(.withdraw([people[30].id], reason: "ill"))
    try player.perform(keys)
    return player.screen
  }

  /// The file that keeps it in one size.
  func file(columns: Int, rows: Int) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Kept/\(name)-\(columns)x\(rows).txt")
  }
}
