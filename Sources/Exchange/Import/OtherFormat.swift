import Text

/// A file that is no text with delimiters, told by its first bytes, with what to do about it.
package enum OtherFormat: Hashable, Sendable {
  /// A workbook of Excel (`.xlsx`) or LibreOffice (`.ods`), or any other zip archive.
  case workbook
  /// A workbook of old Excel (`.xls`).
  case oldWorkbook
  case pdf
  /// A web page, as some systems export under the name of a spreadsheet.
  case webPage

  /// The format that begins with these bytes; nil for all that may be text.
  init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes.prefix(Self.enough))
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if Self.pages.contains(where: {
      String(decoding: bytes, as: UTF8.self).hasPrefixIgnoringCase($0)
    }) {
      self = .webPage
    } else {
      return nil
    }
  }

  /// So many bytes tell.
  static let enough = 9

  private static let pages = ["<!doctype", "<html", "<table", "<?xml"]
}

extension OtherFormat: CustomStringConvertible {
  package var description: String {
    switch self {
    case .workbook, .oldWorkbook:
      say(
        """
        The file is a spreadsheet's own format, not CSV. Open it, save it as "CSV UTF-8 (comma \
        delimited)" in Excel, or as "Text CSV" with the character set UTF-8 in LibreOffice, and \
        import that.
        """
      )
    case .pdf:
      say(
        "The file is a PDF, not CSV. Ask for the list as a spreadsheet, and save that as CSV UTF-8."
      )
    case .webPage:
      say(
        """
        The file is a web page or XML, not CSV. Open it in a spreadsheet, save it as CSV UTF-8, and \
        import that.
        """
      )
    }
  }
}

extension String {
  fileprivate func hasPrefixIgnoringCase(_ prefix: String) -> Bool {
    lowercased().hasPrefix(prefix)
  }
}
