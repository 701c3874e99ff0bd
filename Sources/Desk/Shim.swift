// Stands in for what Registration is about to have: delete each line here as the real one arrives.

import Canvas
import Registration

extension Register {
  func sentence(for entry: Entry) -> String { "" }
  struct Hit {
    let id: ParticipantID
    let reason: String?
  }
  func search(_ s: String) -> [Hit] { [] }
  func listName(of p: Participant) -> String { "" }
  func displayName(of p: Participant) -> String { "" }
  func fullName(of p: Participant) -> String { "" }
  func cautions(on: Request, at: Moment) -> [String] { [] }
}
extension Refusal { var description: String { "" } }
struct ParticipantForm: Screen {
  let title = ""
  let extent = Extent.body
  let actions: [Action] = []
  let purpose = ""
  init(walkInNamed: String, in s: Scene) {}
  init(amending: ParticipantID, in s: Scene) {}
  mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }
  func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
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
