import ArgumentParser

/// How what is meant for paper can be written.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  /// 90 columns.
  case text
  /// One file for the printer, A4.
  case html
  /// The same rows for a spreadsheet.
  case csv
}
