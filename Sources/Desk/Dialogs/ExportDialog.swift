import Canvas
import Registration
import Text

/// Writes a list to a CSV file: which list, in which form, where to.
package struct ExportDialog: Screen {
  package let title = say("Export")
  package let purpose =
    say(
      """
      Enter writes the file. Up and Down choose a line; Left and Right change list, form and activity; \
      the file name is typed. The data form is for programs, the excel forms open in a spreadsheet by \
      a double click.
      """
    )
  package let extent: Extent = .box(columns: 76, rows: 10)
  private(set) var list: List
  private(set) var form = Form.data
  private(set) var activity: ActivityID?
  private(set) var file: TextField
  private(set) var line = ListState<Line>(chosen: .file)
  private var asksToOverwrite = false
  private let shown: Shown

  /// What the screen that asked shows, for the list of the same rows; nil is all of them.
  struct Shown: Hashable, Sendable {
    /// In the screen's order.
    var people: [ParticipantID]?
    var delegations: [AffiliationCode]?
    var entries: [EntryID]?
    var words = FilterWords.none
  }

  /// Exports the people that a screen shows; `activity` proposes its attendees.
  init(people: [ParticipantID]?, filter: FilterWords, activity: ActivityID? = nil, in scene: Scene)
  {
    self.init(Shown(people: people, words: filter), activity: activity, in: scene)
  }

  private init(_ shown: Shown, activity: ActivityID?, in scene: Scene) {
    self.shown = shown
    self.activity = activity ?? scene.register.programme?.activities.first?.id
    list = activity == nil ? .participants : .attendees
    file = TextField()
    file = TextField(proposedName(in: scene))
  }

  /// Proposes one of the lists, whole or of the people that a screen shows.
  init(of list: List, people: [ParticipantID]? = nil, filter: FilterWords = .none, in scene: Scene)
  {
    self.init(of: list, showing: Shown(people: people, words: filter), in: scene)
  }

  /// Proposes one of the lists: what the screen shows of it, or all of it.
  init(of list: List, showing shown: Shown, in scene: Scene) {
    self.init(shown, activity: nil, in: scene)
    self.list = list
    file = TextField(proposedName(in: scene))
  }

  /// The lists that can be written, by the names that the program's `export` takes.
  enum List: String, CaseIterable, Hashable {
    case participants
    case attendance
    case attendees
    case delegations
    case ministries
    case entries

    /// Whether it can be of some people only.
    var isOfPeople: Bool {
      switch self {
      case .participants, .attendance, .attendees: true
      case .delegations, .ministries, .entries: false
      }
    }
  }

  /// The forms of CSV, by the names that the program's `export` takes.
  enum Form: String, CaseIterable, Hashable {
    case data
    case excel
    case excelComma = "excel-comma"
  }

  /// The lines of the dialog.
  enum Line: CaseIterable, Hashable {
    case list
    case form
    case activity
    case file
  }

  package var actions: [Action] {
    [.write] + (asksToOverwrite ? [.overwrite] : []) + [.back, .move, .change, .edit]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .write && file.text.cleaned.isEmpty ? say("A file name is needed.") : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .write: .effect(.export(order(overwrites: false)))
    case .overwrite: .effect(.export(order(overwrites: true)))
    default: .close
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if line.chosen == .file, ![.up, .down].contains(key) {
      guard file.press(key) != .notMine else { return nil }
      asksToOverwrite = false
      return .stay
    }
    if [.left, .right].contains(key) {
      change(by: key == .left ? -1 : 1, in: scene)
      return .stay
    }
    return line.press(key, among: lines, page: lines.count) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    guard line.chosen == .file else {
      return .say(.refused, say("The name is pasted in the line File."))
    }
    _ = file.paste(text)
    asksToOverwrite = false
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .exported: return .close
    case .fileExists:
      asksToOverwrite = true
      line.choose(.file)
      return .say(
        .refused,
        say("That file is there already. Change the name, or F8 overwrites it.")
      )
    case .recorded, .refused, .failed, .fileFailed, .importRead, .importReading: return .stay
    }
  }

  // MARK: - Parts

  /// What can be changed: the activity only where the list is of one.
  var lines: [Line] { Line.allCases.filter { $0 != .activity || list == .attendees } }

  /// Whose rows are written.
  var scopeWords: String {
    switch list {
    case .participants:
      guard let people = shown.people else { return say("everyone, in protocol order") }
      return shown.words.shown.isEmpty
        ? say("\(people.count) shown") : say("\(people.count) shown (\(shown.words.shown))")
    case .attendance:
      guard let people = shown.people else { return say("every mark") }
      return shown.words.shown.isEmpty
        ? say("marks of \(people.count) shown")
        : say("marks of \(people.count) shown (\(shown.words.shown))")
    case .attendees:
      guard let people = shown.people else {
        return say("everyone who attended, in protocol order")
      }
      return shown.words.shown.isEmpty
        ? say("who attended, of \(people.count) shown")
        : say("who attended, of \(people.count) shown (\(shown.words.shown))")
    case .delegations:
      return shown.delegations.map { shownWords($0.count) } ?? say("every delegation")
    case .ministries: return say("every ministry that somebody comes from")
    case .entries:
      return shown.entries.map { shownWords($0.count) } ?? say("every entry of the journal")
    }
  }

  private func shownWords(_ count: Int) -> String {
    let words = shown.words.shown
    return words.isEmpty ? say("\(count) shown") : say("\(count) shown (\(words))")
  }

  private func order(overwrites: Bool) -> ExportOrder {
    ExportOrder(
      list: list.rawValue,
      form: form.rawValue,
      people: list.isOfPeople ? shown.people : nil,
      delegations: list == .delegations ? shown.delegations : nil,
      entries: list == .entries ? shown.entries : nil,
      activity: list == .attendees ? activity : nil,
      filter: isNarrowed ? shown.words.recorded : "",
      file: file.text.cleaned,
      overwrites: overwrites
    )
  }

  /// Whether only what is shown is written.
  private var isNarrowed: Bool {
    switch list {
    case .participants, .attendance, .attendees: shown.people != nil
    case .delegations: shown.delegations != nil
    case .entries: shown.entries != nil
    case .ministries: false
    }
  }

  /// Programme, list and time: `korea-bsec-2017-participants-20171030-0912.csv`.
  private func proposedName(in scene: Scene) -> String {
    let day = scene.now.day.description.filter { $0 != "-" }
    let time = scene.now.time.description.filter { $0 != ":" }
    let programme = scene.register.programme?.id.text ?? "regdesk"
    let subject = list == .attendees ? "\(list.rawValue)-\(activity?.text ?? "")" : list.rawValue
    return "\(programme)-\(subject)-\(day)-\(time).csv"
  }

  private mutating func change(by step: Int, in scene: Scene) {
    let isProposed = file.text == proposedName(in: scene)
    switch line.chosen {
    case .list: list = list.neighbour(step)
    case .form: form = form.neighbour(step)
    case .activity:
      let all = scene.register.programme?.activities.map(\.id) ?? []
      guard !all.isEmpty else { return }
      let index = activity.flatMap(all.firstIndex) ?? 0
      activity = all[(index + step + all.count) % all.count]
    case .file, nil: return
    }
    if isProposed { file = TextField(proposedName(in: scene)) }
    asksToOverwrite = false
  }
}

extension CaseIterable where Self: Equatable {
  /// The case a step away, round and round.
  func neighbour(_ step: Int) -> Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
