import CXlsx
import Exchange
import Text

/// A list as a spreadsheet's own file, written by libxlsxwriter where that is installed.
///
/// Text stays text, whatever it looks like; numbers that count are numbers. The headings stay in sight, and each column can be
/// filtered.
enum SpreadsheetFile {
  /// Whether such files can be written on this machine.
  static var isPossible: Bool { cxlsx_is_there() != 0 }

  /// Writes the list into the file at `path`, which must be there already.
  static func write(_ list: ListExport, to path: String) throws(SpreadsheetFailure) {
    guard list.rowCount < mostRows, list.headings.count <= mostColumns else {
      throw .tooLong(rows: list.rowCount, limit: mostRows - 1)
    }
    let sheet = unsafe try begin(list, at: path)
    do throws(SpreadsheetFailure) {
      unsafe try fill(sheet, from: list)
    } catch {
      _ = unsafe cxlsx_end(sheet)
      throw error
    }
    try check(unsafe cxlsx_end(sheet))
  }

  /// Safe: the pointers that are handed over live through the call, and the library keeps copies of what it needs.
  private static func begin(
    _ list: ListExport,
    at path: String
  ) throws(SpreadsheetFailure) -> OpaquePointer {
    var outcome: Int32 = 0
    let widths = widths(of: list)
    let sheet = unsafe cxlsx_begin(
      path,
      list.choice.list.rawValue,
      UInt16(widths.count),
      widths,
      UInt32(list.rowCount),
      &outcome
    )
    guard let sheet = unsafe sheet else { throw SpreadsheetFailure(outcome) }
    guard outcome == 0 else {
      _ = unsafe cxlsx_end(sheet)
      throw SpreadsheetFailure(outcome)
    }
    return unsafe sheet
  }

  /// Safe: the sheet is open until it is ended, and each text lives through its call.
  private static func fill(
    _ sheet: OpaquePointer,
    from list: ListExport
  ) throws(SpreadsheetFailure) {
    for (column, heading) in list.headings.enumerated() {
      try check(unsafe cxlsx_heading(sheet, UInt16(column), heading))
    }
    var row: UInt32 = 0
    try list.forEachRow { cells throws(SpreadsheetFailure) in
      row += 1
      for (column, cell) in cells.enumerated() {
        switch cell {
        case .number(let number):
          try check(unsafe cxlsx_number(sheet, row, UInt16(column), Double(number)))
        case .text(let text):
          guard !text.isEmpty else { continue }
          guard fits(text) else {
            throw .cellTooLong(list.headings[column], row: row, limit: mostCharacters)
          }
          try check(unsafe cxlsx_text(sheet, row, UInt16(column), text))
        }
      }
    }
  }

  private static func check(_ outcome: Int32) throws(SpreadsheetFailure) {
    guard outcome == 0 else { throw SpreadsheetFailure(outcome) }
  }

  /// Widths in characters: those of the first rows, within what can be read.
  private static func widths(of list: ListExport) -> [Double] {
    var widths = list.headings.map { $0.columns + 3 }
    list.forEachRow(in: 0..<200) { cells in
      for (column, cell) in cells.enumerated() {
        widths[column] = max(widths[column], cell.text.columns + 1)
      }
    }
    return widths.map { Double(min($0, 48)) }
  }

  /// What a sheet can hold.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384
  private static let mostCharacters = 32_767

  private static func fits(_ text: String) -> Bool {
    text.utf8.count <= mostCharacters || text.utf16.count <= mostCharacters
  }
}

/// Why a list could not be written as a spreadsheet's file.
enum SpreadsheetFailure: Error, Hashable {
  /// libxlsxwriter is not installed.
  case absent
  /// A library of that name is there and has not what is needed.
  case unfit
  case tooLong(rows: Int, limit: Int)
  /// A text that no cell of a sheet holds: of this column, in the row from 1.
  case cellTooLong(String, row: UInt32, limit: Int)
  /// The library's own words.
  case failed(String)

  fileprivate init(_ outcome: Int32) {
    switch outcome {
    case CXLSX_ABSENT.rawValue: self = .absent
    case CXLSX_UNFIT.rawValue: self = .unfit
    default:
      // Safe: the library's words are literals of its own.
      let words = unsafe cxlsx_words(outcome).map { unsafe String(cString: $0) }
      self = .failed(words ?? "")
    }
  }
}

extension SpreadsheetFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .absent:
      say(
        """
        An xlsx file needs libxlsxwriter, which is not installed: apt-get install libxlsxwriter4. Or \
        choose the form excel, which every spreadsheet opens.
        """
      )
    case .unfit:
      say("The libxlsxwriter that is installed is not the one that is needed: libxlsxwriter4.")
    case .tooLong(let rows, let limit):
      say("The list has \(rows) rows; a sheet holds \(limit). Choose fewer, or the form data.")
    case .cellTooLong(let column, let row, let limit):
      say(
        """
        The text of \(column) in row \(row) is too long for a cell of a sheet, which holds \(limit) \
        characters. Leave that column out, or choose the form data.
        """
      )
    case .failed(let words): say("The xlsx file could not be written: \(words).")
    }
  }
}
