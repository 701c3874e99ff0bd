import Canvas
import Registration
import Text

/// Reads a CSV file of nominations or a sheet of attendance, shows what it would do row by row, and does it only when told to.
package struct ImportDialog: Screen {
  package let title = say("Import")
  package let purpose =
    say(
      """
      Enter reads the file and shows what it holds; nothing is changed. Space takes or leaves the lit row, Enter shows \
      all of it, Left and Right show only the new, changed, known or faulty rows. F4 says which column is what. F2 then takes \
      what is ticked into the register, as one entry that one undo takes back.
      """
    )
  package let extent: Extent = .box(columns: 120, rows: 44)
  var file = TextField()
  var page = Page.file
  var preview: ImportPreview?
  var choices = ImportChoices()
  /// What of the file is to be read otherwise than it was.
  var order = ImportOrder(file: "")
  var rows = ListState<Int>()
  /// The kind of rows that is shown; nil for all.
  var kind: ImportPreview.Kind?
  var detail = ListState<Int>()
  var columns = ListState<ImportLine>()
  var picking: PickList<ImportPick>?
  private var wasAskedToLeave = false

  /// What the dialog shows.
  enum Page: Hashable, Sendable {
    case file
    /// While the file is read; then the rows, or the columns again.
    case reading(rows: Int, percent: Int, isForColumns: Bool)
    case rows
    /// One row, by its line.
    case row(Int)
    case columns
  }

  init() {}

  package var actions: [Action] {
    switch page {
    case .file: [.read, .back, .edit]
    case .reading: [.back]
    case .rows: rowActions
    case .row(let line):
      objectionToTaking(line) == nil ? [.takeOrLeave, .back, .move] : [.back, .move]
    case .columns:
      picking == nil ? [.choose, .back, .move] : [.choose, .back, .move, .type, .edit]
    }
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch (page, action) {
    case (.file, .read): file.text.cleaned.isEmpty ? say("Type the file's name.") : nil
    case (.rows, _): objectionOnRows(to: action, in: scene)
    case (.row(let line), .takeOrLeave): objectionToTaking(line)
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { wasAskedToLeave = false }
    switch page {
    case .file: return action == .read ? read() : leave()
    case .reading:
      page = preview == nil ? .file : .rows
      return Step(
        effect: .stopReading,
        message: Message(.note, say("The reading was stopped; nothing was changed."))
      )
    case .rows: return performOnRows(action, in: scene)
    case .row(let line): return performOnRow(action, line)
    case .columns: return performOnColumns(action, in: scene)
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    wasAskedToLeave = false
    switch page {
    case .file: return file.press(key) == .notMine ? nil : .stay
    case .reading: return nil
    case .rows: return pressOnRows(key, in: scene)
    case .row(let line): return pressOnRow(key, line, in: scene)
    case .columns: return pressOnColumns(key, in: scene)
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    if page == .file { _ = file.paste(text) }
    if picking != nil { _ = picking?.paste(text) }
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .importReading(let count, let percent):
      if case .reading(_, _, let isForColumns) = page {
        page = .reading(rows: count, percent: percent, isForColumns: isForColumns)
      }
      return .stay
    case .importRead(let read):
      show(read)
      return .stay
    case .recorded: return .close
    case .fileFailed:
      if case .reading = page { page = preview == nil ? .file : .rows }
      return .stay
    case .refused, .failed, .exported, .fileExists: return .stay
    }
  }

  // MARK: - Reading

  /// Asks for the file to be read as it is ordered now.
  mutating func readAgain(isForColumns: Bool) -> Step {
    page = .reading(rows: 0, percent: 0, isForColumns: isForColumns)
    return .effect(.readImport(order))
  }

  private mutating func read() -> Step {
    let name = file.text.cleaned
    if order.file != name {
      order = ImportOrder(file: name)
      preview = nil
      choices = ImportChoices()
    }
    return readAgain(isForColumns: false)
  }

  /// Shows what was read; what was chosen of the rows stays for the same content.
  private mutating func show(_ read: ImportPreview) {
    guard case .reading(_, _, let isForColumns) = page else { return }
    if let before = preview, before.fingerprint != read.fingerprint { choices = ImportChoices() }
    // Once the columns say enough, the rows are what one waits for.
    let hadProblem = preview?.problem != nil
    preview = read
    page = read.problem != nil || (isForColumns && !hadProblem) ? .columns : .rows
    if let kind, !read.rows.contains(where: { $0.kind == kind }) { self.kind = nil }
    rows.settle(among: shown(of: read).map(\.line))
  }

  /// Leaves the dialog; where rows were chosen it asks first, by saying so.
  private mutating func leave() -> Step {
    guard !choices.isEmpty, !wasAskedToLeave else { return .close }
    wasAskedToLeave = true
    return .say(
      .refused,
      say("Esc again forgets what you chose of \(choices.count) rows. Enter goes back to them.")
    )
  }
}
