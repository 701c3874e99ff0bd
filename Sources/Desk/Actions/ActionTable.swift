import Canvas

/// The one table of actions: bar, help, palette, `regdesk keys` and README come from it.
///
/// Every action has a key that works on every keyboard layout: none of them is a Latin letter.
extension Action {
  package var description: ActionDescription {
    switch self {
    case .help:
      .init("Help", bar: "Help", "Explains this screen and its keys.", keys: [.function(1)])
    case .goTo: .init("Go to", bar: "Go to", "Chooses a screen.", keys: [.function(3)])
    case .palette:
      .init(
        "All actions",
        bar: "All",
        "Lists every action by name, with its key and why it is not available now.",
        keys: [.function(9), .control("p")]
      )
    case .undo:
      .init(
        "Undo",
        bar: "Undo",
        "Takes back your last request, by a further entry; nothing is deleted.",
        keys: [.function(5), .control("z")]
      )
    case .redo:
      .init(
        "Redo",
        "Does again what you last took back.",
        keys: [.shiftFunction(5), .control("y")]
      )
    case .repaint: .init("Repaint", "Paints the whole screen again.", keys: [.control("l")])
    case .stay:
      .init("Do not quit", "Never quits; says that F10 does.", keys: [.control("c")])
    case .quit:
      .init("Quit", bar: "Quit", "Leaves the desk.", keys: [.function(10), .control("q")])
    case .move:
      .init(
        "Move",
        "Moves the choice, also while a filter is being typed.",
        keys: [.up, .down, .pageUp, .pageDown, .home, .end]
      )
    case .open: .init("Open", bar: "Open", "Opens the lit row.", keys: [.enter])
    case .back:
      .init(
        "Back",
        bar: "Back",
        "One step back: clears the filter, closes the dialog, leaves the form.",
        keys: [.escape]
      )
    case .nextPane: .init("Next pane", "The next field, pane or bottom bar.", keys: [.tab])
    case .previousPane:
      .init("Previous pane", "The previous field, pane or bottom bar.", keys: [.backTab])
    case .type:
      .init("Find", "In a list, letters always go to the filter.", keys: [])
    case .options:
      .init(
        "Filter, sort, column",
        bar: "Filter",
        "Chooses whom the list shows, in what order, and what it tells.",
        keys: [.function(4)]
      )
    case .export:
      .init(
        "Export what is shown",
        bar: "Export",
        "Writes what is shown to a CSV file.",
        keys: [.function(6)]
      )
    case .importFile:
      .init(
        "Import a file",
        "Reads nominations from a CSV file; nothing is changed before you agree.",
        keys: [.shiftFunction(6)]
      )
    case .newParticipant:
      .init(
        "New participant",
        bar: "New",
        "Registers a walk-in; what was typed in the filter becomes the family name.",
        keys: [.function(7), .control("n")]
      )
    case .act:
      .init(
        "Act on the person",
        bar: "Act",
        "Offers what can be done: departed, withdraw, reinstate, substitute, merge.",
        keys: [.function(8)]
      )
    case .history:
      .init(
        "History of the person",
        "Shows every entry about the chosen person.",
        keys: [.shiftFunction(9)]
      )
    case .undoEntry:
      .init(
        "Undo this entry",
        bar: "Undo entry",
        "Takes back the chosen entry where it still applies.",
        keys: [.function(8)]
      )
    case .otherSubject:
      .init(
        "Act on others",
        bar: "Others",
        "Goes from the person to the delegation, and to everyone shown.",
        keys: [.tab]
      )
    case .editActivity:
      .init(
        "Change the activity",
        bar: "Change",
        "Sets day, times, place, organiser, chair and seats of the chosen activity.",
        keys: [.function(8)]
      )
    case .whichMinistries:
      .init(
        "Which ministries",
        bar: "Which",
        "Shows all ministries, then those with people only, then those added here only.",
        keys: [.function(4)]
      )
    case .shiftActivities:
      .init(
        "Other activities",
        "Shows the activities to the left or right.",
        keys: [.left, .right]
      )
    case .markArrived:
      .init(
        "Mark arrived",
        bar: "Arrived",
        "Hands the badge over to the chosen person.",
        keys: [.function(2), .control("s"), .insert]
      )
    case .writeMark:
      .init(
        "Write the mark",
        bar: "Mark",
        "Writes the mark for the lit person, and clears the field for the next.",
        keys: [.enter, .function(2), .control("s"), .insert]
      )
    case .chooseMark:
      .init(
        "Choose the mark",
        "Chooses the mark that Enter writes: present, late, excused, absent.",
        keys: [.left, .right]
      )
    case .chooseActivity:
      .init(
        "Choose the activity",
        bar: "Activity",
        "Chooses arrival, an activity or a session.",
        keys: [.function(4)]
      )
    case .rollCall:
      .init(
        "Roll call",
        bar: "Roll call",
        "Goes through the list in protocol order, one key a person; again ends it.",
        keys: [.shiftFunction(4)]
      )
    case .markDelegation:
      .init(
        "Mark the delegation",
        "In a roll call: writes the mark for everyone of the lit person's delegation who has none, in one entry.",
        keys: [.shiftFunction(2)]
      )
    case .onlyMissing:
      .init(
        "Only the missing",
        bar: "Missing",
        "In a roll call: shows only those who have no mark yet; again shows all.",
        keys: [.shiftFunction(3)]
      )
    case .moveMarks:
      .init(
        "Move marks",
        "Moves the marks written here to another activity, when this was the wrong one.",
        keys: [.shiftFunction(7)]
      )
    case .markPresent:
      .init(
        "Mark present",
        bar: "Present",
        "Marks the person present at the chosen activity.",
        keys: [.character(" "), .character("1"), .function(2), .control("s"), .insert]
      )
    case .markLate:
      .init("Mark late", bar: "Late", "Marks the person late there.", keys: [.character("2")])
    case .markExcused:
      .init(
        "Mark excused",
        bar: "Excused",
        "Marks the person excused there.",
        keys: [.character("3")]
      )
    case .markAbsent:
      .init(
        "Mark absent",
        bar: "Absent",
        "Marks the person absent there.",
        keys: [.character("4")]
      )
    case .unmark:
      .init(
        "Take the mark away",
        bar: "None",
        "Takes the mark away, and says so; no other key does.",
        keys: [.character("0")]
      )
    case .markLit:
      .init(
        "Mark present while typing",
        bar: "Present",
        "Marks the lit person present, without leaving the filter.",
        keys: [.function(2), .control("s"), .insert]
      )
    case .markShown:
      .init(
        "Mark all shown",
        bar: "Mark all",
        "Marks everyone shown present who is expected there and not marked yet; asks first.",
        keys: [.shiftFunction(2)]
      )
    case .moveCell:
      .init(
        "Other column",
        "Goes to the activity at the left or right; with Ctrl to the first or last.",
        keys: [.left, .right, .controlLeft, .controlRight]
      )
    case .otherPane:
      .init(
        "Filter or grid",
        bar: "Filter/grid",
        "Goes to the filter, where digits and Space are text, and back to the grid.",
        keys: [.tab]
      )
    case .peopleOrStates:
      .init(
        "By person or by state",
        bar: "By state",
        "Shows who attended what: person by person, or counted by state.",
        keys: [.shiftFunction(3)]
      )
    case .save:
      .init("Save", bar: "Save", "Saves the form.", keys: [.function(2), .control("s")])
    case .pick:
      .init("Pick list", bar: "Pick", "Opens this field's pick list.", keys: [.function(4)])
    case .nextField:
      .init(
        "Next field",
        bar: "Next",
        "Goes to the next field; on the last one saves.",
        keys: [.enter]
      )
    case .moveField:
      .init(
        "Other field",
        "Goes to another field: up, down, the first, the last.",
        keys: [.up, .down, .pageUp, .pageDown]
      )
    case .change:
      .init(
        "Change",
        "Changes the lit line to the next or previous choice.",
        keys: [.left, .right]
      )
    case .startAnew:
      .init(
        "Begin an empty form",
        "Empties the form; Undo typing then brings back what was there.",
        keys: [.shiftFunction(7)]
      )
    case .undoTyping:
      .init(
        "Undo typing",
        bar: "Undo typing",
        "Takes back the last typing, says which, and goes there.",
        keys: [.function(5), .control("z")]
      )
    case .redoTyping:
      .init("Redo typing", "Types it again.", keys: [.shiftFunction(5), .control("y")])
    case .openDuplicate:
      .init(
        "Open that one instead",
        bar: "Open that one",
        "Leaves the form for the person who is registered already.",
        keys: [.function(8)]
      )
    case .edit:
      .init(
        "Edit text",
        "Edits a field as readline does.",
        keys: [
          .control("a"), .control("e"), .control("k"), .control("u"), .control("w"), .controlLeft,
          .controlRight,
        ]
      )
    case .choose: .init("Choose", bar: "Choose", "Takes the lit line.", keys: [.enter])
    case .apply:
      .init("Apply", bar: "Apply", "Shows the list so.", keys: [.function(2), .control("s")])
    case .write:
      .init(
        "Write the file",
        bar: "Write",
        "Writes the list to the file.",
        keys: [.enter, .function(2), .control("s")]
      )
    case .read:
      .init(
        "Read the file",
        bar: "Read",
        "Reads the file and shows what it holds; nothing is changed by it.",
        keys: [.enter]
      )
    case .overwrite:
      .init("Overwrite", bar: "Overwrite", "Replaces the file that is there.", keys: [.function(8)])
    case .skipInvalid:
      .init(
        "Take the good rows",
        bar: "Good rows only",
        "Leaves the faulty rows of the file out.",
        keys: [.function(8)]
      )
    case .confirm:
      .init("Confirm", bar: "Confirm", "Does it.", keys: [.function(2), .control("s")])
    }
  }
}
