import Text
import Yams

/// One configuration file while it is read: hands out values by key and gathers every complaint on the way.
///
/// What cannot be had is nil, and then a complaint says why; an optional key that is absent is nil without one.
struct Reading {
  let file: String
  private(set) var complaints: [Complaint] = []

  init(file: String) {
    self.file = file
  }

  mutating func complain(_ problem: Complaint.Problem, at node: Node?) {
    complaints.append(Complaint(file: file, place: node?.place, problem: problem))
  }

  mutating func add(_ further: [Complaint]) {
    complaints += further
  }

  /// The mapping as a section of this form; nil when it is no mapping.
  mutating func section(_ node: Node, as form: Form) -> Section? {
    guard let mapping = node.mapping else {
      complain(.shape(of: form.name, found: node.shape, expected: .mapping), at: node)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      if let name = key.scalar?.string, form.keys.contains(where: { $0.name == name }) {
        values[name] = value
      } else {
        let name = key.scalar?.string ?? "a \(key.shape.rawValue)"
        complain(.unknownKey(name, of: form.name, known: form.keys.map(\.name)), at: key)
      }
    }
    for key in form.required where values[key.name] == nil {
      complain(.missingKey(key.name, of: form.name, expected: key.expects), at: node)
    }
    return Section(form: form, node: node, values: values)
  }

  /// The cleaned text behind a key.
  mutating func text(_ key: Key, in section: Section) -> String? {
    section[key].flatMap { text($0, of: key) }
  }

  /// The value that the text behind a key says.
  mutating func value<Value>(
    _ key: Key,
    in section: Section,
    _ make: (String) -> Value?
  ) -> Value? {
    section[key].flatMap { value($0, of: key, make) }
  }

  /// The value that a node's text says.
  mutating func value<Value>(_ node: Node, of key: Key, _ make: (String) -> Value?) -> Value? {
    guard let text = text(node, of: key) else { return nil }
    guard let value = make(text) else {
      complain(.value(text, of: key.name, expected: key.expects), at: node)
      return nil
    }
    return value
  }

  /// The items of the list behind a key; none when it is absent.
  mutating func items(_ key: Key, in section: Section) -> [Node] {
    guard let node = section[key] else { return [] }
    guard let items = node.sequence else {
      complain(.shape(of: "'\(key.name)'", found: node.shape, expected: .list), at: node)
      return []
    }
    return Array(items)
  }

  /// The texts of the list behind a key; none when it is absent.
  mutating func texts(_ key: Key, in section: Section) -> [String] {
    items(key, in: section).compactMap { text($0, of: key) }
  }

  /// The cleaned text of a node; nil, with a complaint, when it is no text or says nothing.
  private mutating func text(_ node: Node, of key: Key) -> String? {
    guard let scalar = node.scalar else {
      complain(.shape(of: "'\(key.name)'", found: node.shape, expected: .text), at: node)
      return nil
    }
    let text = scalar.isNull ? "" : scalar.string.cleaned
    guard !text.isEmpty else {
      complain(.noValue(of: key.name, expected: key.expects), at: node)
      return nil
    }
    return text
  }
}

extension Reading {
  /// Complains of a value that was there before, and remembers where each stood first.
  mutating func expectNew(
    _ value: String,
    of key: String,
    at node: Node?,
    among seen: inout [String: Int]
  ) {
    if let line = seen[value] {
      complain(.repeated(value, of: key, firstLine: line), at: node)
    } else {
      seen[value] = node?.mark?.line ?? 1
    }
  }
}

extension Node {
  var place: Complaint.Place? {
    mark.map { Complaint.Place(line: $0.line, column: $0.column) }
  }

  var shape: Complaint.Shape {
    switch self {
    case .scalar, .alias: .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

extension Node.Scalar {
  /// Whether nothing stands here: no text at all, or YAML's own words for nothing.
  fileprivate var isNull: Bool { style == .plain && ["", "~", "null"].contains(string) }
}
