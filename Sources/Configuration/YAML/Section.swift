import Yams

/// A mapping of a configuration file whose keys are all known to its form.
struct Section {
  let form: Form
  /// Where it begins.
  let node: Node
  private let values: [String: Node]

  init(form: Form, node: Node, values: [String: Node]) {
    self.form = form
    self.node = node
    self.values = values
  }

  /// What stands behind a key; nil when it is absent.
  subscript(key: Key) -> Node? { values[key.name] }
}
