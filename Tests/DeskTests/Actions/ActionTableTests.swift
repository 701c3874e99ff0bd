import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct ActionTableTests {
  /// Every screen there is, one of each kind.
  private func screens() throws -> [any Screen] {
    let player = try Player()
    let scene = player.scene
    let person = try player.person("Şahin").id
    let workshop = try #require(player.register.programme?.activities.first)
    let turkey = try #require(AffiliationCode("TUR"))
    let entry = try #require(player.register.entries.last).id
    let ministry = try #require(player.register.programme?.ministries.first)
    return [
      ParticipantsScreen(), CheckInScreen(), CheckInScreen(at: workshop.id), MatrixScreen(),
      DelegationsScreen(), DelegationScreen(of: turkey), ProgrammeScreen(),
      ActivityForm(of: workshop), JournalScreen(),
      EntryDialog(of: entry), ParticipantForm(walkInNamed: "", in: scene),
      ParticipantForm(amending: person, in: scene),
      ParticipantForm(substituteFor: person, in: scene), ActDialog(on: person, in: scene),
      ReasonDialog(.withdraw, [person], whom: ""), ExpectedDialog(of: .person(person)),
      NoteDialog(.late, of: "", at: ""), MarkManyDialog(at: Door(activity: nil), for: []),
      ConfirmDialog("", lines: [], deed: "", request: .undo), HistoryDialog(of: person, in: scene),
      PersonPicker("", excluding: person), ActivityDialog(chosen: nil, in: scene),
      MoveMarksDialog(from: workshop.id, in: scene), ListOptionsDialog(ListOptions(), in: scene),
      ExportDialog(ExportScope(list: .participants), in: scene), PresetNameDialog(),
      ImportDialog(), GoToDialog(from: .participants),
      DraftsDialog([]), ClashDialog([], of: ""),
      BackupDialog(disks: []), DamageDialog([]), LeaveDialog(onlyHere: 2),
      ReportDialog("", lines: []),
      NotSavedDialog(.undo, lines: []), HelpDialog(of: ThemeDialog(Display()), actions: []),
      ThemeDialog(Display()),
      PaletteDialog([]), MinistriesScreen(),
      MinistryForm(addingTo: nil, named: "", in: scene), MinistryActDialog(on: ministry),
      MinistryPicker(toMerge: ministry), AddActivityDialog(beside: workshop, in: scene),
      PresentationForm(addingTo: workshop), CancelActivityDialog(workshop),
    ]
  }

  @Test func `on every screen a key means one action`() throws {
    for screen in try screens() {
      var meanings: [Key: Action] = [:]
      for action in screen.actions {
        for key in action.description.keys {
          #expect(meanings[key] == nil, "\(type(of: screen)): \(key.name) is \(action) as well")
          meanings[key] = action
        }
      }
    }
  }

  @Test func `every action belongs to some screen or is everywhere`() throws {
    let everywhere: Set<Action> = [
      .help, .goTo, .palette, .undo, .redo, .repaint, .stay, .quit, .drafts, .nextPane,
      .previousPane, .papers, .theme, .mouse, .safety,
    ]
    // These are offered only once there is something to overwrite, to leave out or to take along, once a file is read, or while
    // one types in the matrix.
    let later: Set<Action> = [
      .overwrite, .skipInvalid, .carryOver, .markLit, .takeOrLeave, .takeShown, .otherRows,
      .nextProblem, .readAs,
    ]
    let known = try screens().reduce(everywhere.union(later)) { $0.union($1.actions) }
    #expect(Set(Action.allCases).subtracting(known) == [])
  }

  @Test(arguments: Action.allCases)
  func `no action's key is a letter, and every action but typing has a key`(action: Action) {
    let letters = action.description.keys.filter {
      if case .character(let sign) = $0 { sign.isLetter } else { false }
    }
    #expect(letters == [])
    #expect(action.description.keys.isEmpty == (action == .type))
  }

  /// Ctrl with a letter does not come from a keyboard without Latin letters, and some laptops have no Insert.
  @Test(arguments: Action.allCases.filter { ![.type, .repaint, .stay, .edit].contains($0) })
  func `every action has a key on every keyboard layout`(action: Action) {
    let keys = action.description.keys.filter { key in
      switch key {
      case .control, .insert: false
      default: true
      }
    }
    #expect(keys != [])
  }

  @Test(arguments: Action.allCases)
  func `every action is described by a name and a sentence`(action: Action) {
    #expect(action.description.name.first?.isUppercase == true)
    #expect(action.description.sentence.last == ".")
  }

  @Test func `every screen says what it is for, and can be left`() throws {
    for screen in try screens() {
      #expect(!screen.purpose.isEmpty, "\(type(of: screen))")
      if screen.extent != .body { #expect(screen.actions.contains(.back), "\(type(of: screen))") }
    }
  }
}
