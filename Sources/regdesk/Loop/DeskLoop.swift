import Canvas
import Desk
import Registration

/// The session's loop: one input after another from whatever stage, until the desk is left.
///
/// It knows no screen and no rule: the desk says what is asked of the world, the session does it, the desk takes the answer.
struct DeskLoop: ~Copyable {
  private var session: Session
  private var desk: Desk

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

  /// Shows what was found on opening, and the form that was left unfinished.
  private mutating func begin() {
    let drafts = session.takeDrafts()
    if !drafts.isEmpty { desk.resume(drafts, in: session.scene) }
    let warning = session.clockWarning()
    let findings = session.findings + (warning.map { [$0] } ?? [])
    if let reason = session.whyReadOnly {
      desk.show(Message(.failed, session.words(reason)))
    } else if !findings.isEmpty {
      desk.show(Message(.note, findings.joined(separator: " ")))
    }
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

  /// Uses the time until the next input to prepare the search, a little at a time; the input that came meanwhile, nil
  /// when all is prepared.
  private mutating func inputWhilePreparing(
    on stage: inout some Stage & ~Copyable
  ) throws(Stop) -> Input? {
    while session.prepareSearch(atMost: Self.preparedAtOnce) {
      if let input = try stage.next(awaiting: session.awaited, within: 0) { return input }
    }
    return nil
  }

  /// Takes one input, nil when it is time to look by ourselves; false when the desk is to be left.
  private mutating func take(_ input: Input?, on stage: inout some Stage & ~Copyable) -> Bool {
    if input == nil || input == .othersWrote { catchUp() }
    var effect = desk.handle(input ?? .othersWrote, in: session.scene)
    while let asked = effect {
      switch asked {
      case .quit: return leave()
      case .repaint:
        stage.repaint()
        effect = nil
      case .display(let display):
        stage.use(display)
        effect = nil
      case .record(let request): effect = answer(session.answer(recording: request))
      case .export(let order): effect = answer(session.answer(exporting: order))
      case .readImport(let order): effect = answer(session.answer(reading: order))
      }
    }
    if let problem = session.keep(desk.drafts) { desk.add(Message(.failed, problem)) }
    return true
  }

  private mutating func answer(_ answer: Answer) -> Effect? {
    let effect = desk.take(answer, in: session.scene)
    for notice in session.takeNotices() { desk.add(Message(.note, notice)) }
    return effect
  }

  private mutating func catchUp() {
    do {
      _ = try session.catchUp()
    } catch {
      desk.show(Message(.failed, session.words(error)))
    }
  }

  private mutating func leave() -> Bool {
    session.keep(desk.drafts)
    return false
  }

  private mutating func paint(on stage: inout some Stage & ~Copyable) {
    var canvas = Canvas(size: desk.size)
    desk.draw(on: &canvas, in: session.scene)
    stage.show(canvas)
    desk.wasPainted(canvas.targets)
  }

  /// How often to look for what others wrote where nothing tells, in milliseconds.
  private static let lookingInterval = 250

  /// How many records are prepared between two looks at the keyboard: less than 10 ms of work.
  private static let preparedAtOnce = 500
}
