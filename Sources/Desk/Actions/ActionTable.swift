import Canvas
import Text

/// The one table of actions: bar, help, palette, `regdesk keys` and README come from it.
///
/// Every action has a key that works on every keyboard layout: none of them is a Latin letter.
extension Action {
  package var description: ActionDescription {
    switch self {
    case .help:
      .init(
        say("Help"),
        bar: say("Help"),
        say("Explains this screen and its keys."),
        keys: [.function(1)]
      )
    case .goTo:
      .init(say("Go to"), bar: say("Go to"), say("Chooses a screen."), keys: [.function(3)])
    case .palette:
      .init(
        say("All actions"),
        bar: say("All"),
        say("Lists every action by name, with its key and why it is not available now."),
        keys: [.function(9), .control("p")]
      )
    case .undo:
      .init(
        say("Undo"),
        bar: say("Undo"),
        say("Takes back your last request, by a further entry; nothing is deleted."),
        keys: [.function(5), .control("z")]
      )
    case .redo:
      .init(
        say("Redo"),
        say("Does again what you last took back."),
        keys: [.shiftFunction(5), .control("y")]
      )
    case .repaint:
      .init(say("Repaint"), say("Paints the whole screen again."), keys: [.control("l")])
    case .stay:
      .init(say("Do not quit"), say("Never quits; says that F10 does."), keys: [.control("c")])
    case .quit:
      .init(
        say("Quit"),
        bar: say("Quit"),
        say("Leaves the desk."),
        keys: [.function(10), .control("q")]
      )
    case .safety:
      .init(
        say("Back up or repair"),
        say(
          "Copies the register to a stick; when it is damaged, says what is safe and goes on with what is whole."
        ),
        keys: [.shiftFunction(1)]
      )
    case .drafts:
      .init(
        say("Unfinished forms"),
        say("Lists the forms that were left with something typed and not saved."),
        keys: [.shiftFunction(8)]
      )
    case .discardDraft:
      .init(
        say("Give the form up"),
        bar: say("Give up"),
        say("Forgets what was typed in the lit form; Undo typing brings it back."),
        keys: [.function(8)]
      )
    case .carryOver:
      .init(
        say("Take the typing along"),
        bar: say("Take along"),
        say(
          "When others took the record away meanwhile: takes what was typed to where it can be saved."
        ),
        keys: [.function(8)]
      )
    case .dropProposal:
      .init(
        say("Clear what is proposed"),
        bar: say("Clear proposal"),
        say("Empties the fields that were filled in as for the last person."),
        keys: [.shiftFunction(8)]
      )
    case .move:
      .init(
        say("Move"),
        say("Moves the choice, also while a filter is being typed."),
        keys: [.up, .down, .pageUp, .pageDown, .home, .end]
      )
    case .open: .init(say("Open"), bar: say("Open"), say("Opens the lit row."), keys: [.enter])
    case .back:
      .init(
        say("Back"),
        bar: say("Back"),
        say("One step back: clears the filter, closes the dialog, leaves the form."),
        keys: [.escape]
      )
    case .nextPane:
      .init(say("Next pane"), say("The next field, pane or bottom bar."), keys: [.tab])
    case .previousPane:
      .init(say("Previous pane"), say("The previous field, pane or bottom bar."), keys: [.backTab])
    case .type:
      .init(say("Find"), say("In a list, letters always go to the filter."), keys: [])
    case .options:
      .init(
        say("Filter, sort, column"),
        bar: say("Filter"),
        say("Chooses whom the list shows, in what order, and what it tells."),
        keys: [.function(4)]
      )
    case .export:
      .init(
        say("Export what is shown"),
        bar: say("Export"),
        say("Writes what is shown to a file."),
        keys: [.function(6)]
      )
    case .importFile:
      .init(
        say("Import a file"),
        say("Reads nominations from a CSV file; nothing is changed before you agree."),
        keys: [.shiftFunction(6)]
      )
    case .papers:
      .init(
        say("List of participants, sheets"),
        say(
          "Prints the list of participants, issues its revisions, and sheets of attendance to sign."
        ),
        keys: [.function(12)]
      )
    case .newParticipant:
      .init(
        say("New participant"),
        bar: say("New"),
        say("Registers a walk-in; what was typed in the filter becomes the family name."),
        keys: [.function(7), .control("n")]
      )
    case .act:
      .init(
        say("Act on the person"),
        bar: say("Act"),
        say("Offers what can be done: departed, withdraw, reinstate, substitute, merge."),
        keys: [.function(8)]
      )
    case .history:
      .init(
        say("History of the person"),
        say("Shows every entry about the chosen person."),
        keys: [.shiftFunction(9)]
      )
    case .undoEntry:
      .init(
        say("Undo this entry"),
        bar: say("Undo entry"),
        say("Takes back the chosen entry where it still applies."),
        keys: [.function(8)]
      )
    case .otherSubject:
      .init(
        say("Act on others"),
        bar: say("Others"),
        say("Goes from the person to the delegation, and to everyone shown."),
        keys: [.tab]
      )
    case .editActivity:
      .init(
        say("Change the activity"),
        bar: say("Change"),
        say("Sets title, day, times, place, organiser, chair and seats of the chosen activity."),
        keys: [.function(8)]
      )
    case .theme:
      .init(
        say("Colours"),
        say("Chooses how the desk looks: with colours, in high contrast, without colour."),
        keys: [.shiftFunction(11)]
      )
    case .mouse:
      .init(
        say("Mouse on or off"),
        say("Takes wheel and clicks, or leaves them to the terminal."),
        keys: [.shiftFunction(12)]
      )
    case .addActivity:
      .init(
        say("Add to the programme"),
        bar: say("Add"),
        say("Adds an activity, or a session or presentation of the chosen one."),
        keys: [.function(7), .control("n")]
      )
    case .cancelActivity:
      .init(
        say("Cancel the activity"),
        bar: say("Cancel it"),
        say(
          "Cancels the chosen activity with a reason and keeps its marks; brings back one that is cancelled."
        ),
        keys: [.shiftFunction(7)]
      )
    case .whichMinistries:
      .init(
        say("Which ministries"),
        bar: say("Which"),
        say("Shows all ministries, then those with people only, then those added here only."),
        keys: [.function(4)]
      )
    case .addMinistry:
      .init(
        say("Add a ministry"),
        bar: say("Add"),
        say(
          "Adds a ministry to a state's directory; what was typed and not found becomes its name."
        ),
        keys: [.function(7), .control("n")]
      )
    case .actOnMinistry:
      .init(
        say("Rename or merge"),
        bar: say("Act"),
        say(
          "Gives the ministry other names, or merges it into another of which it is a second spelling."
        ),
        keys: [.function(8)]
      )
    case .shiftActivities:
      .init(
        say("Other activities"),
        say("Shows the activities to the left or right."),
        keys: [.left, .right]
      )
    case .markArrived:
      .init(
        say("Mark arrived"),
        bar: say("Arrived"),
        say("Hands the badge over to the chosen person."),
        keys: [.function(2), .control("s"), .insert]
      )
    case .writeMark:
      .init(
        say("Write the mark"),
        bar: say("Mark"),
        say("Writes the mark for the lit person, and clears the field for the next."),
        keys: [.enter, .function(2), .control("s"), .insert]
      )
    case .chooseMark:
      .init(
        say("Choose the mark"),
        say("Chooses the mark that Enter writes: present, late, excused, absent."),
        keys: [.left, .right]
      )
    case .chooseActivity:
      .init(
        say("Choose the activity"),
        bar: say("Activity"),
        say("Chooses arrival, an activity or a session."),
        keys: [.function(4)]
      )
    case .rollCall:
      .init(
        say("Roll call"),
        bar: say("Roll call"),
        say("Goes through the list in protocol order, one key a person; again ends it."),
        keys: [.shiftFunction(4)]
      )
    case .markDelegation:
      .init(
        say("Mark the delegation"),
        say(
          "Writes the mark for everyone of the lit person's delegation, or everyone shown, who has none; asks before."
        ),
        keys: [.shiftFunction(2)]
      )
    case .onlyMissing:
      .init(
        say("Only the missing"),
        bar: say("Missing"),
        say(
          "Shows only those who have not arrived, or have no mark yet, and says how many; again shows all."
        ),
        keys: [.shiftFunction(3)]
      )
    case .moveMarks:
      .init(
        say("Move marks"),
        say("Moves the marks written here to another activity, when this was the wrong one."),
        keys: [.shiftFunction(7)]
      )
    case .markPresent:
      .init(
        say("Mark present"),
        bar: say("Present"),
        say("Marks the person present at the chosen activity."),
        keys: [.character(" "), .character("1"), .function(2), .control("s"), .insert]
      )
    case .markLate:
      .init(
        say("Mark late"),
        bar: say("Late"),
        say("Marks the person late there."),
        keys: [.character("2")]
      )
    case .markExcused:
      .init(
        say("Mark excused"),
        bar: say("Excused"),
        say("Marks the person excused there."),
        keys: [.character("3")]
      )
    case .markAbsent:
      .init(
        say("Mark absent"),
        bar: say("Absent"),
        say("Marks the person absent there."),
        keys: [.character("4")]
      )
    case .unmark:
      .init(
        say("Take the mark away"),
        bar: say("None"),
        say("Takes the mark away, and says so; no other key does."),
        keys: [.character("0")]
      )
    case .markLit:
      .init(
        say("Mark present while typing"),
        bar: say("Present"),
        say("Marks the lit person present, without leaving the filter."),
        keys: [.function(2), .control("s"), .insert]
      )
    case .markShown:
      .init(
        say("Mark all shown"),
        bar: say("Mark all"),
        say("Marks everyone shown present who is expected there and not marked yet; asks first."),
        keys: [.shiftFunction(2)]
      )
    case .moveCell:
      .init(
        say("Other column"),
        say("Goes to the activity at the left or right; with Ctrl to the first or last."),
        keys: [.left, .right, .controlLeft, .controlRight]
      )
    case .otherPane:
      .init(
        say("Filter or grid"),
        bar: say("Find/grid"),
        say("Goes to the filter, where digits and Space are text, and back to the grid."),
        keys: [.tab]
      )
    case .peopleOrStates:
      .init(
        say("By person or by state"),
        bar: say("Group by"),
        say("Shows who attended what: person by person, or counted by state."),
        keys: [.shiftFunction(3)]
      )
    case .note:
      .init(
        say("Mark with a note"),
        say(
          "Asks for a note, why somebody is late, excused or absent, and writes the mark with it."
        ),
        keys: [.shiftFunction(6)]
      )
    case .otherParts:
      .init(
        say("By ministry or by level"),
        bar: say("Group by"),
        say("Parts the delegation by ministry, or by level: national and local."),
        keys: [.function(4)]
      )
    case .expectOnly:
      .init(
        say("Nobody else"),
        bar: say("Nobody else"),
        say("Of the lit activity: these people are expected there and nobody else; asks before."),
        keys: [.function(4)]
      )
    case .save:
      .init(
        say("Save"),
        bar: say("Save"),
        say("Saves the form."),
        keys: [.function(2), .control("s")]
      )
    case .pick:
      .init(
        say("Pick list"),
        bar: say("Pick"),
        say("Opens this field's pick list."),
        keys: [.function(4)]
      )
    case .nextField:
      .init(
        say("Next field"),
        bar: say("Next"),
        say("Goes to the next field; on the last one saves."),
        keys: [.enter]
      )
    case .moveField:
      .init(
        say("Other field"),
        say("Goes to another field: up, down, the first, the last."),
        keys: [.up, .down, .pageUp, .pageDown]
      )
    case .change:
      .init(
        say("Change"),
        say("Changes the lit line to the next or previous choice."),
        keys: [.left, .right]
      )
    case .startAnew:
      .init(
        say("Begin anew"),
        say("Shows the form as it was before anything was typed; Undo typing brings that back."),
        keys: [.shiftFunction(7)]
      )
    case .undoTyping:
      .init(
        say("Undo typing"),
        bar: say("Undo typing"),
        say("Takes back the last typing, says which, and goes there."),
        keys: [.function(5), .control("z")]
      )
    case .redoTyping:
      .init(
        say("Redo typing"),
        say("Types it again."),
        keys: [.shiftFunction(5), .control("y")]
      )
    case .openDuplicate:
      .init(
        say("Open that one instead"),
        bar: say("Open that one"),
        say("Leaves the form for the person who is registered already."),
        keys: [.function(8)]
      )
    case .edit:
      .init(
        say("Edit text"),
        say("Edits a field as readline does."),
        keys: [
          .control("a"), .control("e"), .control("k"), .control("u"),
          .control("w"), .controlLeft,
          .controlRight,
        ]
      )
    case .choose:
      .init(say("Choose"), bar: say("Choose"), say("Takes the lit line."), keys: [.enter])
    case .apply:
      .init(
        say("Apply"),
        bar: say("Apply"),
        say("Shows the list so."),
        keys: [.function(2), .control("s")]
      )
    case .write:
      .init(
        say("Write the file"),
        bar: say("Write"),
        say("Writes the list to the file."),
        keys: [.enter, .function(2), .control("s")]
      )
    case .read:
      .init(
        say("Read the file"),
        bar: say("Read"),
        say("Reads the file and shows what it holds; nothing is changed by it."),
        keys: [.enter]
      )
    case .overwrite:
      .init(
        say("Overwrite"),
        bar: say("Overwrite"),
        say("Replaces the file that is there."),
        keys: [.function(8)]
      )
    case .leaveAnyway:
      .init(
        say("Leave anyway"),
        bar: say("Leave"),
        say("Leaves the desk; what only it knows is gone for good."),
        keys: [.function(8)]
      )
    case .keepPreset:
      .init(
        say("Keep as a preset"),
        bar: say("Keep"),
        say("Keeps list, filter, order, columns and form under a name, to be chosen again."),
        keys: [.function(7)]
      )
    case .dropPreset:
      .init(
        say("Drop the preset"),
        say("Forgets the preset that is chosen, if an operator kept it."),
        keys: [.shiftFunction(7)]
      )
    case .skipInvalid:
      .init(
        say("Take the good rows"),
        bar: say("Good rows only"),
        say("Leaves the faulty rows of the file out."),
        keys: [.function(8)]
      )
    case .takeOrLeave:
      .init(
        say("Take or leave"),
        bar: say("Tick"),
        say("Takes the lit row or field into the register, or leaves it."),
        keys: [.character(" ")]
      )
    case .takeShown:
      .init(
        say("Take or leave all shown"),
        bar: say("Tick all"),
        say("Takes all rows that are shown, or leaves them when all are taken."),
        keys: [.shiftFunction(2)]
      )
    case .otherRows:
      .init(
        say("Other rows"),
        say("Shows all rows of the file, or only the new, changed, known or faulty ones."),
        keys: [.left, .right]
      )
    case .nextProblem:
      .init(
        say("Next faulty row"),
        bar: say("Next fault"),
        say("Goes to the next row that is faulty and says what is wrong with it."),
        keys: [.function(7)]
      )
    case .readAs:
      .init(
        say("Columns and ministries"),
        bar: say("Columns"),
        say(
          "Shows which column is read as what and which ministries are new; each can be changed."
        ),
        keys: [.function(4)]
      )
    case .confirm:
      .init(
        say("Confirm"),
        bar: say("Confirm"),
        say("Does it."),
        keys: [.function(2), .control("s")]
      )
    }
  }
}
