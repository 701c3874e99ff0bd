// Stands in for what Registration is about to have: delete each line here as the real one arrives.

import Canvas
import Registration

extension Register {
  func cautions(on: Request, at: Moment) -> [String] { [] }
}
struct Problem {
  let kind: FormProblem.Kind
  let text: String
}
extension Details { func problems(in r: Register) -> [Field: Problem] { [:] } }
extension FormProblem { init(_ p: Problem) { self.init(p.kind, p.text) } }
