import Canvas
import Foundation
import Registration
import Testing

@testable import Desk

/// What must hold whatever is pressed, on a register of 300 people.
///
/// A few seeds here; `REGDESK_SEEDS=500 swift test --filter EnduranceTests` tries that many of each.
@Suite struct EnduranceTests {
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["REGDESK_SEEDS"].flatMap(Int.init) ?? 3)
  private static let inputs = 400

  private func crowded() throws -> Player {
    var player = try Player(people: false)
    try player.elsewhere(.bringIn(try .crowd(300)), by: "Secretariat")
    return player
  }

  @Test(arguments: seeds)
  func `whatever is pressed at whatever size, the desk goes on`(seed: Int) throws {
    var player = try crowded()
    var somebody = RandomOperator(seed: seed)
    for _ in 0..<Self.inputs {
      player.feedAndPaint(somebody.next())
      if somebody.happens(3) { try disturb(&player, &somebody) }
      if somebody.happens(50) { answer(&player, &somebody) }
    }
    #expect(player.register.replayed.state == player.register.state)
  }

  @Test(arguments: seeds)
  func `the cursor is always somewhere on the screen`(seed: Int) throws {
    var player = try crowded()
    var somebody = RandomOperator(seed: seed, columns: 60...300, rows: 16...100)
    var lost: [String] = []
    for _ in 0..<Self.inputs {
      let input = somebody.next()
      player.feedAndPaint(input)
      let canvas = player.canvas
      let isSeen = canvas.cursor.map { canvas.area.contains($0) } ?? false
      if !isSeen { lost.append("\(input)\n\(canvas.text)") }
    }
    #expect(lost == [])
  }

  @Test(arguments: seeds)
  func `undoing everything returns to the first state, redoing everything to the last`(
    seed: Int
  ) throws {
    var player = try crowded()
    let first = player.register.state
    var somebody = RandomOperator(seed: seed, columns: 60...300, rows: 16...100)
    for _ in 0..<Self.inputs { player.feedAndPaint(somebody.next()) }
    let last = player.register.state
    try player.leaveEverything()
    let undone = try player.repeatUntilRefused("F5")
    #expect(player.register.entries.count > undone)
    #expect(player.register.state == first, "undone \(undone)")
    for _ in 0..<undone { try player.press("Shift-F5") }
    #expect(player.register.state == last)
  }

  /// Another terminal does something meanwhile; refusals are its own affair.
  private func disturb(_ player: inout Player, _ somebody: inout RandomOperator) throws {
    let people = Array(player.register.people.ids)
    guard !people.isEmpty else { return }
    let person = somebody.oneOf(people)
    let activity = try #require(ActivityID("workshop"))
    let request: Request = somebody.oneOf([
      .arrive([person], at: nil), .withdraw([person], reason: "ill"),
      .mark([person], at: activity, .present, happened: nil, note: ""),
      .merge(person, into: somebody.oneOf(people), []), .cancelActivity(activity, reason: "storm"),
    ])
    try? player.elsewhere(request)
  }

  /// The world answers what the desk asked of it besides entries.
  private func answer(_ player: inout Player, _ somebody: inout RandomOperator) {
    guard let effect = player.effect else { return }
    switch effect {
    case .export(let order):
      player.answer(
        somebody.oneOf([
          .exported(file: order.file, rows: 3), .fileExists(order.file),
          .fileFailed("The disk is full."),
        ])
      )
    case .readImport: player.answer(.fileFailed("There is no such file."))
    default: break
    }
  }
}
