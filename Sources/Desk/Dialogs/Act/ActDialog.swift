import Canvas
import Registration
import Text

/// What can be done to a person, a delegation or everyone shown, by number; each with why not when it cannot.
///
/// “Nothing” is lit at first, a number lights a deed and Enter does it; many people are asked about once more, by another key.
package struct ActDialog: Screen {
  package let purpose =
    say(
      """
      A number lights a deed, Enter does it; Left and Right choose the mark, Tab whom it is done to. A \
      deed for many people is asked once more: F2 does it. F5 undoes what was done.
      """
    )
  package let extent: Extent = .box(columns: 78, rows: Deed.allCases.count + 7)
  package let actions: [Action] = [.choose, .otherSubject, .chooseMark, .back, .move]
  /// Whom to act on, and instead of whom Tab goes on to the next.
  private let subjects: [ActSubject]
  private var place = 0
  private(set) var list = ListState<Deed>(chosen: .nothing)
  /// What the mark deed writes.
  private(set) var mark = Mark.present
  /// Where it is written, once that was chosen.
  private var activity: ActivityID?

  init(on subjects: [ActSubject]) {
    self.subjects = subjects
  }

  /// Acts on a person, or else on their delegation or on those that the list shows.
  init(on person: ParticipantID, shown: ActSubject? = nil, in scene: Scene) {
    let code = scene.register[person]?.details.affiliation
    subjects = [.person(person)] + [code.map(ActSubject.delegation), shown].compactMap { $0 }
  }

  package var title: String { say("Act") }

  /// Whom a deed is done to.
  var subject: ActSubject { subjects[place] }

  /// Whom Tab would go on to; nil when there is nobody else.
  var next: ActSubject? {
    subjects.count > 1 ? subjects[(place + 1) % subjects.count] : nil
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .otherSubject && next == nil ? say("There is nobody else to act on here.") : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action == .otherSubject {
      place = (place + 1) % subjects.count
      list.choose(.nothing)
      return .stay
    }
    guard action == .choose, let deed = list.chosen, deed != .nothing else { return .close }
    if let objection = objection(to: deed, in: scene) { return .say(.refused, objection) }
    return step(for: deed, in: scene)
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    switch key {
    case .left: choose(by: -1)
    case .right: choose(by: 1)
    case .character(let sign):
      guard let deed = sign.wholeNumberValue.flatMap(Deed.init(rawValue:)), deeds.contains(deed)
      else { return nil }
      list.choose(deed)
    default: return list.press(key, among: deeds, page: deeds.count) == .notMine ? nil : .stay
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    switch choice {
    case .activity(let activity?): return mark(at: activity, in: scene)
    case .activity(nil): return ask(.arrive, in: scene)
    case .participant(let other): return askToMerge(into: other, in: scene)
    case .note(let note):
      return activity.map { ask(.mark(mark, at: $0, note: note), in: scene) } ?? .stay
    case .listOptions, .people, .sides: return .stay
    }
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  private mutating func choose(by step: Int) {
    list.choose(.mark)
    let marks = Mark.allCases
    let index = (marks.firstIndex(of: mark) ?? 0) + step
    mark = marks[(index + marks.count) % marks.count]
  }

  var deeds: [Deed] { Deed.allCases.filter { subject.person != nil || $0.isForGroups } }
}

// MARK: - Doing

extension ActDialog {
  private func step(for deed: Deed, in scene: Scene) -> Step {
    switch deed {
    case .nothing: return .close
    case .arrive: return ask(.arrive, in: scene)
    case .depart: return ask(.depart, in: scene)
    case .confirm: return ask(.confirm, in: scene)
    case .noShow: return ask(.noShow, in: scene)
    case .mark: return .open(ActivityDialog(writing: mark, in: scene))
    case .withdraw: return reason(.withdraw, in: scene)
    case .reinstate: return reason(.reinstate, in: scene)
    case .substitute:
      guard let person = subject.person else { return .stay }
      return Step(turn: .replace(ParticipantForm(substituteFor: person, in: scene)))
    case .merge:
      guard let person = subject.person else { return .stay }
      let name = subject.words(in: scene.register)
      let likely = scene.register[person].flatMap { own in
        scene.register.likelyDuplicates(of: own.details).first { $0.id != person }?.id
      }
      let title = say("Merge \(name) into")
      return .open(PersonPicker(title, excluding: person, likely: likely))
    case .expect: return Step(turn: .replace(ExpectedDialog(of: subject)))
    }
  }

  /// Writes present at once; of the other marks it is asked why.
  private mutating func mark(at activity: ActivityID, in scene: Scene) -> Step {
    self.activity = activity
    guard mark != .present else { return ask(.mark(mark, at: activity), in: scene) }
    let (whom, place) = (subject.words(in: scene.register), scene.register.title(of: activity))
    return .open(NoteDialog(mark, of: whom, at: place))
  }

  private func reason(_ act: ReasonDialog.Act, in scene: Scene) -> Step {
    let (people, whom) = (subject.people(in: scene.register), subject.words(in: scene.register))
    return Step(turn: .replace(ReasonDialog(act, people, whom: whom)))
  }

  /// Asks the register at once for one person, and the operator once more for many.
  private func ask(_ deed: SharedDeed, in scene: Scene) -> Step {
    let people = subject.people(in: scene.register)
    let request = deed.request(for: people)
    if let objection = scene.objection(to: request) { return .say(.refused, objection) }
    guard subject.person == nil else { return .record(request) }
    let whom = subject.words(in: scene.register)
    return Step(turn: .replace(ConfirmDialog(deed, on: people, whom: whom, in: scene)))
  }

  private func askToMerge(into other: ParticipantID, in scene: Scene) -> Step {
    guard let person = subject.person else { return .stay }
    let merge = Merge(person, into: other)
    let request = merge.request(in: scene.register)
    if let objection = scene.objection(to: request) { return .say(.refused, objection) }
    return Step(turn: .replace(MergeScreen(merge)))
  }

  /// Why the deed cannot be done now; nil when it can.
  func objection(to deed: Deed, in scene: Scene) -> String? {
    if deed == .nothing { return nil }
    if let reason = scene.readOnly { return reason }
    let people = subject.people(in: scene.register)
    guard !people.isEmpty else { return say("Nobody of it is registered.") }
    if let trial = deed.trial(on: people) { return scene.objection(to: trial) }
    switch deed {
    case .merge: return scene.register.people.count < 2 ? say("There is no other record.") : nil
    case .substitute:
      guard let person = subject.person.flatMap({ scene.register[$0] }) else { return nil }
      return person.standing.status == .substituted
        ? say("\(scene.register.name(of: person)) is substituted already.") : nil
    case .expect:
      return ExpectedDialog.activities(in: scene.register).isEmpty
        ? say("The programme has no activities yet.") : nil
    case .nothing, .arrive, .depart, .mark, .confirm, .noShow, .withdraw, .reinstate: return nil
    }
  }
}
