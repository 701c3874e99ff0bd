import Exchange
import Registration

/// Which list of participants is asked for, and how it is written.
struct PrintOrder: Hashable {
  var kind: IssuedList.Kind
  /// An issued one; nil for the register as it is.
  var revision: Int?
  /// What became different, instead of the list.
  var changes = false
  var layout: IssuedList.Layout
  var format: PaperFormat
  var form: CSVForm = .data
  /// Lines of a text's page; nil for no pages.
  var pageLength: Int?

  /// The list's bytes.
  func bytes(of list: ParticipantList) -> [UInt8] {
    switch format {
    case .text: Array(ListText(list).text(pageLength: pageLength).utf8)
    case .html: Array(ListPage(list).html.utf8)
    case .csv: ListTwin(list).bytes(form)
    }
  }

  /// The changes' bytes.
  func bytes(of changes: ListChanges) -> [UInt8] {
    Array((format == .html ? changes.html : changes.text).utf8)
  }
}
