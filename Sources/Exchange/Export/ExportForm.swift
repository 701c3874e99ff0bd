/// In what form a list leaves the register: what kind of file, and for CSV, for whom.
package enum ExportForm: String, CaseIterable, Hashable, Sendable {
  case data
  case excel
  case excelComma = "excel-comma"
  /// A spreadsheet's own file, in which text stays text.
  case xlsx
  case json

  /// The form of CSV; nil for other kinds of file.
  package var csv: CSVForm? {
    switch self {
    case .data: .data
    case .excel: .excel
    case .excelComma: .excelComma
    case .xlsx, .json: nil
    }
  }

  /// How a file's name ends.
  package var ending: String {
    switch self {
    case .data, .excel, .excelComma: "csv"
    case .xlsx: "xlsx"
    case .json: "json"
    }
  }
}
