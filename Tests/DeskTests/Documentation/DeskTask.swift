import Registration

/// Something that operators do all day, and the keys that it takes.
struct DeskTask: Sendable {
  /// As the README names it.
  let words: String
  /// The most keys it may take beyond the letters typed.
  let limit: Int
  /// The keys that were pressed before, to get to where the task begins; not counted.
  var before = ""
  /// The keys, parted by spaces; what stands in quotation marks is typed.
  let keys: String
  /// Whether the task is done.
  let isDone: @Sendable (Player) throws -> Bool

  /// Does the task on a fresh desk; how many keys it took beyond the letters typed.
  func count() throws -> (keys: Int, isDone: Bool) {
    var player = try Player()
    try player.perform(before)
    let counted = player.keys - player.letters
    try player.perform(keys)
    return (player.keys - player.letters - counted, try isDone(player))
  }
}

extension Player {
  /// Presses keys by their names, parted by spaces, and types what stands in quotation marks.
  mutating func perform(_ script: String) throws {
    let parts = script.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) { try press(String(part)) } else { type(String(part)) }
    }
  }
}
