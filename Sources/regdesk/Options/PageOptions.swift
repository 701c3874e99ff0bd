import ArgumentParser
import Exchange

/// How long the pages of a text are.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Lines of a text's page, form feeds between pages; 0 is no pages. Without it: 60 in a file.",
      valueName: "lines"
    )
  )
  var pageLength: Int?

  /// Lines of a page where nobody said how many: what A4 has room for.
  static let lengthInFiles = 60

  /// Lines of a page that goes there; nil for no pages.
  func length(for target: ExportTarget) throws(Stop) -> Int? {
    if pageLength == 0 { return nil }
    guard let pageLength else { return target == .output ? nil : Self.lengthInFiles }
    guard TextPages.lengths.contains(pageLength) else {
      throw .wrongUsage(.noPageLength(pageLength, TextPages.lengths))
    }
    return pageLength
  }
}
