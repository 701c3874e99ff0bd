import Canvas
import Desk

/// The one table of actions as text: name, keys, what it does.
enum KeyTable {
  /// A line an action, each ended, in three columns.
  static var text: String {
    let rows = Action.allCases.map(\.description).map { action in
      (action.name, action.keys.map(\.name).joined(separator: " "), action.sentence)
    }
    let names = rows.map { $0.0.count }.max() ?? 0
    let keys = rows.map { $0.1.count }.max() ?? 0
    return rows.map { name, key, sentence in
      "\(padded(name, names))  \(padded(key, keys))  \(sentence)\n"
    }.joined()
  }

  /// The same as a table for the README; what has no key of its own is left out.
  static var markdown: String {
    let rows = Action.allCases.map(\.description).filter { !$0.keys.isEmpty }
    return "| keys | action | |\n|---|---|---|\n"
      + rows.map { action in
        let keys = action.keys.map(\.name).joined(separator: ", ")
        return "| \(keys) | \(action.name) | \(action.sentence) |\n"
      }.joined()
  }

  private static func padded(_ text: String, _ count: Int) -> String {
    text + String(repeating: " ", count: max(0, count - text.count))
  }
}
