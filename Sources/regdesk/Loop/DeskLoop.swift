import Canvas
import Desk
import Exchange
import Journal
import Registration
import Text

/// The session's loop: one input after another from whatever stage, until the desk is left.
///
/// It knows no screen and no rule: the desk says what is asked of the world, the session does it, the desk takes the answer.
struct DeskLoop: ~Copyable {
  private var session: Session
  private var desk: Desk
  /// The file that is being read; nil when none is.
  private var reading: ImportReading?
  /// How the file was read that may be taken next.
  private var mapping: ColumnMapping?
  private let columnMemory = ColumnMemoryFile(in: .current)
  /// The damage that the operator was told of.
  private var toldDamage: Damage?
  /// Whether the operator is reading of entries that do not count.
  private var isTellingLeftBehind = false

  init(_ session: consuming Session, size: Size, display: Display = Display()) {
    self.session = session
    desk = Desk(size: size, display: display)
  }

  /// Plays on the stage until the operator leaves or the stage ends.
  mutating func run(on stage: inout some Stage & ~Copyable) throws(Stop) {
    begin()
    stage.use(desk.display)
    paint(on: &stage)
    while try step(on: &stage) {
      paint(on: &stage)
    }
  }

  /// Writes the rest of the cache, where there was no time for it: for when the desk is left and nobody waits for a key.
  func writeCache() {
    while session.writeCache() {}
  }

  /// Shows what was found on opening, and the form that was left unfinished.
  private mutating func begin() {
    let drafts = session.takeDrafts()
    if !drafts.isEmpty { desk.resume(drafts, in: session.scene) }
    let warning = session.clockWarning()
    let presets = session.takePresets()
    let left = session.leftBehind.map(\.description)
    let canSettle = session.whyReadOnly == nil
    if canSettle, !left.isEmpty { tell(ofLeftBehind: left) }
    let findings =
      session.findings + (canSettle ? [] : left) + [warning, presets].compactMap(\.self)
    if session.isUnsure {
      desk.present(session.dialogAboutDoubt().unasked)
    } else if let reason = session.whyReadOnly, session.damage == nil {
      desk.show(Message(.failed, session.words(reason)))
    } else if !findings.isEmpty {
      desk.show(Message(.note, findings.joined(separator: " ")))
    }
    tellDamage()
  }

  /// Shows which entries do not count until the operator closes that, so that it need not be told at every opening.
  private mutating func tell(ofLeftBehind lines: [String]) {
    let register = ShellWord(session.directory)
    let after = say(
      "Once this is closed the desk does not tell it again; `regdesk check --register \(register)` does."
    )
    desk.report(say("What was entered and does not count"), lines + [after], in: session.scene)
    isTellingLeftBehind = true
  }

  /// Says what is to be said of damage, once, as soon as it is known.
  private mutating func tellDamage() {
    guard let damage = session.damage, damage != toldDamage else { return }
    toldDamage = damage
    desk.present(session.dialog(about: damage).unasked)
  }

  /// Takes all inputs that are there, at least one; false when the desk is to be left.
  ///
  /// They are taken before anything is painted, so that a burst of keys costs one frame, and the desk knows that what follows
  /// in the burst was pressed by somebody who has not seen what came before.
  private mutating func step(on stage: inout some Stage & ~Copyable) throws(Stop) -> Bool {
    let patience = session.watch == nil ? Self.lookingInterval : nil
    var input = try inputWhilePreparing(on: &stage)
    if input == nil { input = try stage.next(awaiting: session.awaited, within: patience) }
    repeat {
      guard take(input, on: &stage) else { return false }
      input = try stage.next(awaiting: [], within: 0)
    } while input != nil
    return true
  }

  /// Uses the time until the next input to prepare totals and search, and to write the cache, a little at a time; the input
  /// that came meanwhile, nil when all is prepared.
  private mutating func inputWhilePreparing(
    on stage: inout some Stage & ~Copyable
  ) throws(Stop) -> Input? {
    while reading != nil {
      readFurther()
      paint(on: &stage)
      if let input = try stage.next(awaiting: session.awaited, within: 0) { return input }
    }
    while session.prepare(atMost: Self.preparedAtOnce) {
      if let input = try stage.next(awaiting: session.awaited, within: 0) { return input }
    }
    while session.writeCache() {
      if let input = try stage.next(awaiting: session.awaited, within: 0) { return input }
    }
    return nil
  }

  /// Takes one input, nil when it is time to look by ourselves; false when the desk is to be left.
  private mutating func take(_ input: Input?, on stage: inout some Stage & ~Copyable) -> Bool {
    if input == nil || input == .othersWrote { catchUp() }
    if input?.mayBeLookedFor ?? false { session.prepareAll() }
    var effect = desk.handle(input ?? .othersWrote, in: session.scene)
    while let asked = effect {
      switch asked {
      case .quit:
        guard input != .closing, asksBeforeLeaving() else { return leave() }
        effect = nil
      case .leave: return leave()
      case .repaint:
        stage.repaint()
        effect = nil
      case .display(let display):
        stage.use(display)
        effect = nil
      case .record(let request): effect = answer(recording: request)
      case .care(let order):
        care(order)
        effect = nil
      case .export(let order): effect = answer(session.answer(exporting: order))
      case .keepPresets(let presets):
        effect = session.answer(keeping: presets).flatMap { answer($0) }
      case .readImport(let order): effect = begin(order)
      case .stopReading:
        reading = nil
        effect = nil
      case .print(let order): effect = answer(session.answer(printing: order))
      }
    }
    tellDamage()
    if isTellingLeftBehind, !desk.isReporting {
      session.settleLeftBehind()
      isTellingLeftBehind = false
    }
    if let problem = session.keep(desk.drafts) { desk.add(Message(.failed, problem)) }
    return true
  }

  /// Looks after the register itself.
  private mutating func care(_ order: CareOrder) {
    switch order {
    case .ask:
      if let damage = session.damage {
        desk.present(session.dialog(about: damage))
      } else if session.isUnsure {
        desk.present(session.dialogAboutDoubt())
      } else {
        desk.present(BackupDialog(disks: PluggedDisks.folders(besides: session.directory)))
      }
    case .backUp(let folder):
      do throws(BackupFailure) {
        let report = try session.backUp(to: folder)
        desk.report(say("The register was copied"), report, in: session.scene)
      } catch {
        desk.show(Message(.failed, error.description))
      }
    case .repair: repair()
    case .goOn: goOn()
    }
  }

  /// Goes on in a new file of the journal, since the disk failed at the opening.
  private mutating func goOn() {
    do throws(JournalFailure) {
      try session.goOnInNewFile()
      desk.report(
        say("Saving works again"),
        session.takeNotices() + [say("Copy the register to a stick now (Shift-F1).")],
        in: session.scene
      )
    } catch {
      desk.show(Message(.failed, session.words(error)))
    }
  }

  /// Goes on in a register of everything that is whole, in the damaged one's place.
  private mutating func repair() {
    do throws(Stop) {
      let report = try session.repair()
      session = try session.openedAnew()
      toldDamage = nil
      isTellingLeftBehind = false
      let found = desk.keep(session.takeDrafts())
      desk.report(say("The register is repaired"), report + found, in: session.scene)
    } catch {
      desk.show(Message(.failed, error.description))
    }
  }

  private mutating func answer(_ answer: Answer) -> Effect? {
    let effect = desk.take(answer, in: session.scene)
    for notice in session.takeNotices() { desk.add(Message(.note, notice)) }
    return effect
  }

  /// Records a request; how the columns of an imported file were chosen is remembered.
  private mutating func answer(recording request: Request) -> Effect? {
    let (outcome, doubt) = session.answer(recording: request)
    if case .bringIn = request, case .recorded = outcome, let mapping {
      columnMemory.remember(mapping)
    }
    let effect = answer(outcome)
    if let doubt { desk.ask(again: request, after: doubt) }
    return effect
  }

  /// Begins to read a file; the rest is read while no key waits.
  private mutating func begin(_ order: ImportOrder) -> Effect? {
    do throws(Stop) {
      reading = try ImportReading(order, memory: columnMemory.memory, into: session.register)
      return nil
    } catch {
      return answer(.fileFailed(error.description))
    }
  }

  private mutating func readFurther() {
    guard var current = reading else { return }
    reading = nil
    let outcome = current.next(in: session.register)
    mapping = current.mapping
    if case .importReading = outcome { reading = current }
    // What was read is shown; it asks for nothing more.
    _ = answer(outcome)
  }

  /// Takes in what others wrote; false, and said so, where that could not be read.
  @discardableResult
  private mutating func catchUp() -> Bool {
    do {
      _ = try session.catchUp()
      return true
    } catch {
      desk.show(Message(.failed, session.words(error)))
      return false
    }
  }

  /// Asks before what only this desk knows is gone with it; false when there is nothing of the kind.
  ///
  /// A desk that stood idle may not have heard that lines were cut from the journal, so it looks once more.
  private mutating func asksBeforeLeaving() -> Bool {
    let canRead = catchUp()
    guard session.damage != nil || !canRead else { return false }
    let count = session.onlyHere
    if count == 0 { return false }
    toldDamage = session.damage
    desk.present(LeaveDialog(onlyHere: count))
    return true
  }

  private mutating func leave() -> Bool {
    session.keep(desk.drafts)
    return false
  }

  private mutating func paint(on stage: inout some Stage & ~Copyable) {
    var canvas = Canvas(size: desk.size)
    let scene = session.scene
    desk.draw(on: &canvas, in: scene)
    stage.show(canvas)
    desk.wasPainted(canvas.targets, at: scene.now)
  }

  /// How often to look for what others wrote where nothing tells, in milliseconds.
  private static let lookingInterval = 250

  /// How many records are prepared between two looks at the keyboard: less than 10 ms of work.
  private static let preparedAtOnce = 500
}

extension Input {
  /// Whether what was typed may be looked for.
  ///
  /// A search before all is prepared would prepare the rest for itself, and again for the next letter.
  fileprivate var mayBeLookedFor: Bool {
    switch self {
    case .key(.character), .paste: true
    case .key, .mouse, .resize, .othersWrote, .closing: false
    }
  }
}
