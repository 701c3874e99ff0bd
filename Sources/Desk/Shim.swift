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
