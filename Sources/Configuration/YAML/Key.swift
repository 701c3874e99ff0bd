/// A key of a configuration file and what has to stand behind it, in words for a complaint.
struct Key: Hashable, Sendable {
  let name: String
  /// Completes "expected ...".
  let expects: String

  init(_ name: String, _ expects: String) {
    self.name = name
    self.expects = expects
  }
}

/// The form of a mapping: which keys it must and may have.
struct Form: Sendable {
  /// As a complaint calls it: `an activity`.
  let name: String
  let required: [Key]
  let optional: [Key]

  init(_ name: String, required: [Key], optional: [Key] = []) {
    self.name = name
    self.required = required
    self.optional = optional
  }

  var keys: [Key] { required + optional }
}
