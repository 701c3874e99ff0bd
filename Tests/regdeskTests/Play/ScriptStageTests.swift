import Canvas
import Terminal
import Testing

@testable import regdesk

@Suite struct ScriptStageTests {
  @Test func `a line is one burst, after which the desk is painted`() throws {
    let script = try Script(Array("type ab\nkey F2\n".utf8), file: "s.txt")
    var stage = ScriptStage(script, size: Size(columns: 80, rows: 24))
    var bursts: [[Input]] = []
    while let first = try stage.next(awaiting: [], within: nil), first != .closing {
      var burst = [first]
      while let input = try stage.next(awaiting: [], within: 0) { burst.append(input) }
      bursts.append(burst)
    }
    #expect(
      bursts == [[.key(.character("a")), .key(.character("b"))], [.key(.function(2))]]
    )
  }
}
