import Testing

@testable import Canvas

/// Keys as people write them, separated by spaces; what follows a `'` is typed letter by letter.
func keys(_ text: String) throws -> [Key] {
  try text.split(separator: " ").flatMap { name in
    name.hasPrefix("'")
      ? name.dropFirst().map { Key.character($0) }
      : [try #require(Key(named: String(name)))]
  }
}

/// A canvas of that size that something drew on all of.
func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Canvas, Area) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas, canvas.area)
  return canvas
}
