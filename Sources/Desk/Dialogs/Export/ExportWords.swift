import Exchange
import Text

extension ExportDialog.Line {
  package var label: String {
    switch self {
    case .preset: say("Preset")
    case .list: say("List")
    case .rows: say("Rows")
    case .order: say("Order")
    case .columns: say("Columns")
    case .form: say("Form")
    case .activity: say("Activity")
    case .file: say("File")
    }
  }
}

extension ExportList {
  /// What the list is called on the screen; its raw value is its name for the program.
  var shownName: String {
    switch self {
    case .participants: say("participants")
    case .attendance: say("attendance")
    case .attendees: say("attendees")
    case .delegations: say("delegations")
    case .ministries: say("ministries")
    case .programme: say("programme")
    case .entries: say("entries")
    }
  }

  /// What a row of the list is.
  var rowWords: String {
    switch self {
    case .participants: say("a row a person")
    case .attendance: say("a row a mark")
    case .attendees: say("who attended an activity")
    case .delegations: say("a row a state")
    case .ministries: say("a row a ministry")
    case .programme: say("a row an activity")
    case .entries: say("a row a journal entry")
    }
  }
}

extension ExportForm {
  /// Whom the form is for.
  var words: String {
    switch self {
    case .data: say("for programs, exactly as it is")
    case .excel: say("for spreadsheets, with semicolons")
    case .excelComma: say("for spreadsheets, with commas")
    case .xlsx: say("a spreadsheet's own file, text as text")
    case .json: say("open data for programs")
    }
  }
}

extension ExportPreset {
  /// What the preset is called on the screen: those that every register has in the operator's language.
  var shownName: String {
    guard Self.offered.contains(self) else { return "“\(name)”" }
    switch name {
    case "everyone": return say("everyone")
    case "arrived": return say("arrived")
    case "missing": return say("not arrived")
    default: return say("who attended an activity")
    }
  }
}
