import Canvas
import Registration
import Text

/// Writes what is meant for paper: the list of participants, issued or as a draft, and sheets of attendance to be signed.
package struct PaperDialog: FileDialog {
  package let title = say("Lists and sheets to print")
  package let purpose =
    say(
      """
      The list of participants in protocol layout: a draft, the next revision, which is then numbered \
      and kept, an older one exactly as it was, or what changed since; and sheets of attendance to be \
      signed. Up and Down choose a line, Left and Right change it, Enter writes the file.
      """
    )
  package let extent: Extent = .box(columns: 76, rows: 18)
  private(set) var paper = Paper.provisional
  private(set) var edition = Edition.draft
  private(set) var order: IssuedList.Order
  private(set) var activity: ActivityID?
  private(set) var form = Form.html
  package var file = TextField()
  package var line = ListState<Line>(chosen: .paper)
  package var asksToOverwrite = false
  /// Whom the paper would hold; worked out when something is chosen, since an older list is the register of then.
  private(set) var preview: PaperPreview

  init(activity: ActivityID? = nil, in scene: Scene) {
    self.activity = activity ?? scene.register.programme?.activities.first?.id
    order = Self.lastOrder(of: .provisional, in: scene.register)
    preview = PaperPreview()
    renew(in: scene)
  }

  /// What is printed.
  enum Paper: CaseIterable, Hashable {
    case provisional
    case final
    case sheet

    /// The kind of list; nil for a sheet.
    var kind: IssuedList.Kind? {
      switch self {
      case .provisional: .provisional
      case .final: .final
      case .sheet: nil
      }
    }
  }

  /// Which list of its kind.
  enum Edition: Hashable {
    case draft
    /// The next revision, which gets its number by being written.
    case next
    case changes
    /// One that was issued.
    case issued(Int)
  }

  /// The forms, by the names that the program's `list` and `sheet` take.
  enum Form: String, CaseIterable, Hashable {
    case html
    case text
    case csv

    /// How a file of this form is called at its end.
    var suffix: String { self == .text ? "txt" : rawValue }
  }

  /// The lines of the dialog.
  package enum Line: CaseIterable, FileDialogLine {
    case paper
    case edition
    case order
    case activity
    case form
    case file
  }

  package var actions: [Action] {
    [.write] + (asksToOverwrite ? [.overwrite] : []) + [.back, .move, .change, .edit]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .write || action == .overwrite else { return nil }
    if let reason = scene.readOnly { return reason }
    if file.text.cleaned.isEmpty { return say("A file name is needed.") }
    if paper == .sheet, activity == nil { return say("The programme has no activity yet.") }
    return nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .write: .effect(.print(request(overwrites: false)))
    case .overwrite: .effect(.print(request(overwrites: true)))
    default: .close
    }
  }

  package mutating func registerChanged(in scene: Scene) {
    if !editions(in: scene.register).contains(edition) { edition = .draft }
    preview = PaperPreview(of: self, in: scene.register)
  }

  // MARK: - Parts

  /// What can be changed of what is chosen.
  package var lines: [Line] {
    Line.allCases.filter { line in
      switch line {
      case .paper, .form, .file: true
      case .edition: paper != .sheet
      case .order: paper != .sheet && (edition == .draft || edition == .next)
      case .activity: paper == .sheet
      }
    }
  }

  /// The lists of the kind that can be had, the newest issue first.
  func editions(in register: Register) -> [Edition] {
    guard let kind = paper.kind else { return [.draft] }
    let issued = register.issues(of: kind).reversed().map { Edition.issued($0.list.revision) }
    return [.draft, .next] + (issued.isEmpty ? [] : [.changes]) + issued
  }

  /// The layout: the chosen order, the groups as last issued, or as the programme says.
  func layout(in register: Register) -> IssuedList.Layout {
    let groups = paper.kind.map { register.listLayout(of: $0).groups }
    return IssuedList.Layout(order: order, groups: groups ?? [])
  }

  private func request(overwrites: Bool) -> PaperOrder {
    let content: PaperOrder.Content =
      switch (paper.kind, edition) {
      case (nil, _): .sheet(activity)
      case (let kind?, .draft): .list(kind, order)
      case (let kind?, .next): .issue(kind, order)
      case (let kind?, .changes): .changes(kind)
      case (let kind?, .issued(let revision)): .revision(kind, revision)
      }
    return PaperOrder(
      content,
      form: form.rawValue,
      file: file.text.cleaned,
      overwrites: overwrites
    )
  }

  package mutating func change(by step: Int, in scene: Scene) -> Step {
    let isProposed = file.text == proposedName(in: scene)
    switch line.chosen {
    case .paper:
      paper = paper.neighbour(step)
      edition = .draft
      if let kind = paper.kind { order = Self.lastOrder(of: kind, in: scene.register) }
    case .edition:
      let all = editions(in: scene.register)
      edition = all[((all.firstIndex(of: edition) ?? 0) + step + all.count) % all.count]
    case .order: order = order.neighbour(step)
    case .activity:
      let all = scene.register.programme?.activities.map(\.id) ?? []
      guard !all.isEmpty else { return .stay }
      let index = activity.flatMap(all.firstIndex) ?? 0
      activity = all[(index + step + all.count) % all.count]
    case .form: form = form.neighbour(step)
    case .file, nil: return .stay
    }
    if edition == .changes, form == .csv { form = step < 0 && line.chosen == .form ? .text : .html }
    asksToOverwrite = false
    if isProposed {
      renew(in: scene)
    } else {
      preview = PaperPreview(of: self, in: scene.register)
    }
    return .stay
  }

  private mutating func renew(in scene: Scene) {
    file = TextField(proposedName(in: scene))
    preview = PaperPreview(of: self, in: scene.register)
  }

  private static func lastOrder(
    of kind: IssuedList.Kind,
    in register: Register
  ) -> IssuedList.Order {
    register.listLayout(of: kind).order
  }

  private func proposedName(in scene: Scene) -> String {
    proposedName(of: subject(in: scene.register), ending: form.suffix, in: scene)
  }

  private func subject(in register: Register) -> String {
    guard let kind = paper.kind else { return "sheet-\(activity?.text ?? "")" }
    let list = "\(kind.rawValue)-list"
    return switch edition {
    case .draft: "\(list)-draft"
    case .next: "\(list)-rev\(register.nextRevision(of: kind))"
    case .changes: "\(list)-changes"
    case .issued(let revision): "\(list)-rev\(revision)"
    }
  }
}
