import Exchange
import Registration

/// Which sheet of attendance is asked for, and how it is written.
struct SheetOrder: Hashable {
  var activity: ActivityID
  /// Empty lines for people whom nobody expected.
  var blank = 5
  var format: PaperFormat
  var form: CSVForm = .data
  /// Lines of a text's page; nil for no pages.
  var pageLength: Int?

  /// The sheet's bytes.
  func bytes(of sheet: SignatureSheet) -> [UInt8] {
    switch format {
    case .text: Array(SheetText(sheet).text(pageLength: pageLength).utf8)
    case .html: Array(SheetPage(sheet).html.utf8)
    case .csv: SheetTwin(sheet).bytes(form)
    }
  }
}

extension Session {
  /// Prints a sheet, and records what leaves as a file; returns its rows.
  @discardableResult
  mutating func print(_ order: SheetOrder, to target: ExportTarget) throws(Stop) -> Int {
    let sheet = try sheet(order)
    if target == .output {
      try StandardStream.output.handOut(order.bytes(of: sheet))
    } else {
      try deliver(
        order.bytes(of: sheet),
        to: target,
        recording: sheet.request(file: target.recordedName)
      )
    }
    return sheet.count
  }

  /// The sheet that is asked for.
  mutating func sheet(_ order: SheetOrder) throws(Stop) -> SignatureSheet {
    let sheet = SignatureSheet(
      of: order.activity,
      blank: order.blank,
      asOf: now(),
      in: register
    )
    guard let sheet else { throw .listNotChosen(unknown(order.activity.text)) }
    return sheet
  }

  /// That the programme has no such activity, and which it has.
  func unknown(_ activity: String) -> ExportRefusal {
    guard let programme = register.programme else { return .noProgramme }
    return .unknownActivity(activity, allowed: programme.activities.map(\.id.text))
  }
}
