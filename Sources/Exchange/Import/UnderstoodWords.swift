import Registration

/// What the words of one column mean, each looked up once.
final class UnderstoodWords<Value: Hashable & Sendable> {
  let words: KnownWords<Value>
  /// By the words' numbers; nil where a word was not asked for.
  private var values: [Value??] = []

  init(_ words: KnownWords<Value>) { self.words = words }

  /// The value that the cell says; nil when it says none.
  func value(of cell: Cell) -> Value? {
    guard let number = cell.number else { return words.value(of: cell.text) }
    if number < values.count, let known = values[number] { return known }
    let value = words.value(of: cell.text)
    while values.count <= number { values.append(nil) }
    values[number] = .some(value)
    return value
  }
}
