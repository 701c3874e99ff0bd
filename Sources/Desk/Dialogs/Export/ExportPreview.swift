import Exchange
import Registration

/// How a list begins before it is written: its headings, its first rows, and how many there are.
struct ExportPreview: Hashable, Sendable {
  private(set) var headings: [String] = []
  private(set) var rows: [[String]] = []
  private(set) var count = 0
  /// Why there is no such list, in words; nil when there is.
  private(set) var problem: String?

  init(_ choice: ExportChoice, of register: Register) {
    do throws(ExportRefusal) {
      let list = try ListExport(choice, of: register)
      headings = list.headings
      count = list.rowCount
      var first: [[String]] = []
      list.forEachRow(in: 0..<Self.most) { cells in first.append(cells.map(\.text)) }
      rows = first
    } catch {
      problem = error.description
    }
  }

  /// So many rows find room at most.
  private static let most = 5
}
