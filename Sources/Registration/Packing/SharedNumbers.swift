/// The numbers of values that are written out once and by their number afterwards.
struct SharedNumbers<Value: Hashable & Sendable>: Sendable {
  private var numbers: [Value: Int] = [:]

  /// What stands for a value; a new one has a number from then on.
  mutating func code(of value: Value) -> SharedCode {
    if let number = numbers[value] { return .known(number) }
    guard numbers.count < SharedCode.most else { return .unkept }
    numbers[value] = numbers.count
    return .new
  }
}

/// What stands for a value that may have been written before.
enum SharedCode {
  /// The value follows, and has no number.
  case unkept
  /// The value follows, and has the next number from then on.
  case new
  case known(Int)

  /// So many have numbers.
  static let most = 1 << 12
}

/// A text as it is spelt: equal only to what has the same bytes.
struct ExactText: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

/// The values that have been read, by the numbers that stand for them.
struct SharedValues<Value: Sendable>: Sendable {
  private var values: [Value] = []

  /// The value of a number; nil where none has it.
  subscript(number: Int) -> Value? { number < values.count ? values[number] : nil }

  mutating func note(_ value: Value) { values.append(value) }

  var isFull: Bool { values.count >= SharedCode.most }
}
