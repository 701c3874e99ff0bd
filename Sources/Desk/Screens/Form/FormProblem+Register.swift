import Canvas
import Registration

extension FormProblem {
  /// What the register says of a field, beside it.
  init(_ problem: Problem) {
    switch problem.kind {
    case .required: self.init(.required, problem.text)
    case .wrong: self.init(.wrong, problem.text)
    case .doubtful: self.init(.doubtful, problem.text)
    }
  }
}
