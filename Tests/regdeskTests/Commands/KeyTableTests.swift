import Desk
import Testing

@testable import regdesk

@Suite struct KeyTableTests {
  @Test func `every action has a line, and the columns stand in line`() {
    let lines = KeyTable.text.split(separator: "\n").map(String.init)
    let actions = Action.allCases.map(\.description)
    #expect(lines.count == actions.count)
    let starts = zip(lines, actions).map { line, action in
      let keys = action.keys.map(\.name).joined(separator: " ")
      let words = line.split(separator: "  ").map { $0.trimmingSpaces }
      #expect(words == [action.name, keys, action.sentence].filter { !$0.isEmpty })
      return line.count - action.sentence.count
    }
    #expect(Set(starts).count == 1)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
