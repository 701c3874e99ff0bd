import Canvas
import Registration

/// What the world is asked to do for the desk; its outcome comes back as an `Answer`.
package enum Effect: Hashable, Sendable {
  case record(Request)
  case export(ExportOrder)
  /// Read and match a file, piece by piece.
  case print(PaperOrder)
  case readImport(ImportOrder)
  /// Give up the reading of a file.
  case stopReading
  /// Look after the register itself; what comes of it is shown in a dialog.
  case care(CareOrder)
  /// Show and handle the desk so.
  case display(Display)
  /// Paint every cell again.
  case repaint
  case quit
}

/// A list to be written to a file.
package struct ExportOrder: Hashable, Sendable {
  /// The list's name as the program's `export` takes it: `participants`, `attendees` ...
  package var list: String
  /// `data`, `excel` or `excel-comma`.
  package var form: String
  /// The people to be written, in this order; nil for everyone in protocol order.
  package var people: [ParticipantID]?
  /// The delegations to be written; nil for all.
  package var delegations: [AffiliationCode]?
  /// The entries to be written; nil for all.
  package var entries: [EntryID]?
  /// The activity of `attendees`.
  package var activity: ActivityID?
  /// The filter in words, for the entry that records the export.
  package var filter: String
  /// The path as typed.
  package var file: String
  package var overwrites: Bool

  package init(
    list: String,
    form: String = "data",
    people: [ParticipantID]? = nil,
    delegations: [AffiliationCode]? = nil,
    entries: [EntryID]? = nil,
    activity: ActivityID? = nil,
    filter: String = "",
    file: String,
    overwrites: Bool = false
  ) {
    self.list = list
    self.form = form
    self.people = people
    self.delegations = delegations
    self.entries = entries
    self.activity = activity
    self.filter = filter
    self.file = file
    self.overwrites = overwrites
  }
}

/// A file to be read and matched; nothing is changed by it.
package struct ImportOrder: Hashable, Sendable {
  /// The path as typed.
  package var file: String
  /// Which columns are read otherwise than their headings say.
  package var columns: [Column]
  /// Which ministries are meant by words that no directory has.
  package var ministries: [Ministry]
  /// Whether the rows are marks; nil is told by the headings.
  package var isAttendance: Bool?
  /// The activity of a sheet of one; nil where the rows say it.
  package var activity: ActivityID?

  package init(file: String) {
    self.file = file
    columns = []
    ministries = []
  }

  /// A column, by its number from 1 and its heading, and its field's name; nil leaves it out.
  package struct Column: Hashable, Sendable {
    package var number: Int
    package var heading: String
    package var field: String?
  }

  /// What the file calls a ministry, and which is meant.
  package struct Ministry: Hashable, Sendable {
    package var words: String
    package var ministry: MinistryID
  }
}
