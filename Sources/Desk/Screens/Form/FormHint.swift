import Canvas

/// What is said beside a field as long as it holds a certain value: where the value comes from, or that it was guessed.
struct FormHint: Hashable, Sendable {
  let value: FormValue
  let problem: FormProblem
}

extension ParticipantForm {
  /// Says something beside a field until it holds another value.
  mutating func hint(_ kind: FormProblem.Kind, _ words: String, at line: Line) {
    guard let value = form.value(of: line) else { return }
    let problem = FormProblem(kind, words)
    hints[line] = FormHint(value: value, problem: problem)
    form.setProblem(problem, for: line)
  }

  /// Takes away what was said of values that are others now.
  mutating func dropStaleHints() {
    for (line, hint) in hints where form.value(of: line) != hint.value {
      hints[line] = nil
      if form.problem(of: line) == hint.problem { form.setProblem(nil, for: line) }
    }
  }
}
