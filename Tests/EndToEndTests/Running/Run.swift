/// What became of the real program, called as a shell calls it and run to its end.
struct Run: Hashable {
  let status: Int32
  let output: String
  let errors: String

  init(status: Int32, output: String = "", errors: String = "") {
    self.status = status
    self.output = output
    self.errors = errors
  }
}
