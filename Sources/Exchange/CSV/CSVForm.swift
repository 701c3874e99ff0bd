/// How an exported file is written: for programs, or for a spreadsheet on a desk.
package enum CSVForm: String, CaseIterable, Hashable, Sendable {
  /// Comma, no byte-order mark, values exactly as they are.
  case data
  /// Semicolon, byte-order mark, guarded: for Excel where the comma is the decimal sign.
  case excel
  /// The same with a comma.
  case excelComma = "excel-comma"

  /// The byte between fields.
  package var delimiter: UInt8 {
    switch self {
    case .data, .excelComma: UInt8(ascii: ",")
    case .excel: UInt8(ascii: ";")
    }
  }

  /// Whether a spreadsheet is to open it: byte-order mark and guard.
  package var isForSpreadsheets: Bool {
    switch self {
    case .data: false
    case .excel, .excelComma: true
    }
  }
}
