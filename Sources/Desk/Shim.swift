// Stands in for what Registration is about to have: delete each line here as the real one arrives.

import Canvas
import Registration

extension Register {
  struct Hit {
    let id: ParticipantID
    let reason: String?
  }
  func search(_ s: String) -> [Hit] { [] }
  func cautions(on: Request, at: Moment) -> [String] { [] }
}
struct ActDialog: Screen {
  let title = ""
  let extent = Extent.body
  let actions: [Action] = []
  let purpose = ""
  init(on: ParticipantID, in s: Scene) {}
  mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }
  func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
}
struct HistoryDialog: Screen {
  let title = ""
  let extent = Extent.body
  let actions: [Action] = []
  let purpose = ""
  init(of: ParticipantID, in s: Scene) {}
  mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }
  func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
}

struct LikelyDuplicate {
  let id: ParticipantID
  let reason: String
}
struct Problem {
  let kind: FormProblem.Kind
  let text: String
}
extension Register { func likelyDuplicates(of: Details) -> [LikelyDuplicate] { [] } }
extension Details { func problems(in r: Register) -> [Field: Problem] { [:] } }
extension FormProblem { init(_ p: Problem) { self.init(p.kind, p.text) } }
