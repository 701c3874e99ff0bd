import Canvas
import Exchange
import Registration

/// What the world is asked to do for the desk; its outcome comes back as an `Answer`.
package enum Effect: Hashable, Sendable {
  case record(Request)
  case export(ExportOrder)
  /// Keep the operators' presets of this register: these and no others.
  case keepPresets([ExportPreset])
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
  /// Leave the desk, after a question where it alone knows something.
  case quit
  /// Leave the desk, whatever it alone knows.
  case leave
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
  /// The state of rows that name none; nil where they say it.
  package var state: AffiliationCode?
  /// Whether an empty cell takes away what is known of a person.
  package var emptyErases = false

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
