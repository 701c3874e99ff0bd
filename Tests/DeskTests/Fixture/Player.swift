import Canvas
import Exchange
import Registration
import Testing

@testable import Desk

/// Plays the desk without a world: a register, a clock, keys in, screens as text out.
///
/// What the desk asks to be recorded is granted or refused by the register's own rules, written with the next number and
/// answered, as the session does it. Of other effects the last is kept, and answered when the test says how.
struct Player {
  private(set) var register = Register()
  var desk: Desk
  /// Stands still unless a test moves it.
  var clock: Moment
  /// Why nothing can be saved, as a damaged journal would say.
  var readOnly: String?
  /// What stands at the top of every screen meanwhile.
  var alarm: String?
  /// The presets that operators kept.
  var presets: [ExportPreset] = []
  /// What the next request to record is answered with, instead of being granted.
  var failure: String?
  /// The request that was answered so.
  private(set) var failed: Request?
  /// What another terminal asks after the desk asked its next request and before that is granted.
  var meanwhile: Request?
  /// How many keys were pressed, pasted text and bursts apart.
  private(set) var keys = 0
  /// How many of them were letters of a text that was typed: what a name takes whatever the program.
  private(set) var letters = 0
  /// The last effect that was not a request.
  private(set) var effect: Effect?
  private let name: DeskID
  private let clerk: Operator

  /// A desk on the sample programme at 09:05 of its first day; with `people` the sample people are nominated.
  init(columns: Int = 80, rows: Int = 24, people: Bool = true) throws {
    name = try #require(DeskID("A-k3f9qz"))
    clerk = try #require(Operator("A Park"))
    let day = try #require(CalendarDay("2017-10-30"))
    let time = try #require(TimeOfDay("09:05"))
    clock = Moment(day: day, time: time, offsetMinutes: 540)
    desk = Desk(size: Size(columns: columns, rows: rows))
    try ask(.adoptProgramme(try .sample()))
    if people { try ask(.bringIn(try .sample())) }
    paint()
  }

  /// The screen as text.
  var screen: String { canvas.text }

  /// The screen as cells.
  var canvas: Canvas {
    var canvas = Canvas(size: desk.size)
    desk.draw(on: &canvas, in: scene)
    return canvas
  }

  /// The message above the bottom bar, with its hint; empty when there is none.
  var message: String {
    guard let message = desk.message else { return "" }
    return message.hint.isEmpty ? message.text : "\(message.text) | \(message.hint)"
  }

  /// One line of the screen, counted from the top.
  func line(_ row: Int) -> String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(row) ? String(lines[row]) : ""
  }

  /// Lines of the screen, counted from the top, joined by line feeds.
  func lines(_ rows: Range<Int>) -> String { rows.map(line).joined(separator: "\n") }

  /// The person of that family name.
  func person(_ familyName: String) throws -> Participant {
    try #require(register.participants.last { $0.details.familyName == familyName })
  }

  // MARK: - Keys

  /// Presses keys by their names, parted by spaces, each painted before the next.
  mutating func press(_ names: String) throws {
    for name in names.split(separator: " ") {
      press(try #require(Key(named: String(name)), "no key is called \(name)"))
    }
  }

  mutating func press(_ key: Key) {
    keys += 1
    feed(.key(key))
    paint()
  }

  /// Types text letter by letter, each painted before the next.
  mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
    letters += text.count
  }

  /// Keys that came faster than anything was painted: a scanner or an input method.
  mutating func burst(_ text: String, then last: Key? = nil) {
    for letter in text { feed(.key(.character(letter))) }
    if let last { feed(.key(last)) }
    paint()
  }

  mutating func paste(_ text: String) {
    feed(.paste(text))
    paint()
  }

  /// Takes any input and paints what came of it.
  mutating func feedAndPaint(_ input: Input) {
    feed(input)
    paint()
  }

  /// Escapes from every form, dialog and filter to the participants.
  mutating func leaveEverything() throws {
    for _ in 0..<24 { try press("Esc") }
    try press("F3 1")
  }

  /// Presses a key until the rules say no, and F2 where it asks first; how often it was granted.
  mutating func repeatUntilRefused(_ name: String) throws -> Int {
    for count in 0..<10_000 {
      try press(name)
      if desk.layers.top is ConfirmDialog { try press("F2") }
      if desk.message?.kind != .saved { return count }
    }
    return 10_000
  }

  mutating func use(_ mouse: Mouse) {
    feed(.mouse(mouse))
    paint()
  }

  mutating func resize(columns: Int, rows: Int) {
    feed(.resize(Size(columns: columns, rows: rows)))
    paint()
  }

  mutating func minutesPass(_ minutes: Int64) { pass(milliseconds: minutes * 60_000) }

  mutating func pass(milliseconds: Int64) {
    clock = Moment(
      milliseconds: clock.milliseconds + milliseconds,
      offsetMinutes: clock.offsetMinutes
    )
  }

  // MARK: - The world

  /// Answers the effect that was kept.
  mutating func answer(_ answer: Answer) {
    effect = nil
    carryOut(desk.take(answer, in: scene))
    paint()
  }

  /// Opens a dialog that the world asked for.
  mutating func present(_ dialog: any Screen) {
    desk.present(dialog)
    paint()
  }

  /// The disk failed under a request: the operator is asked.
  mutating func ask(again request: Request, after doubt: [String]) {
    desk.ask(again: request, after: doubt)
    paint()
  }

  /// Another terminal asks and is granted; this desk is told that others wrote.
  mutating func elsewhere(_ request: Request, by name: String = "B Lee") throws {
    try ask(request, by: Operator(name))
    feed(.othersWrote)
    paint()
  }

  /// The same, but nothing is painted before the next input.
  mutating func elsewhereUnseen(_ request: Request, by name: String = "B Lee") throws {
    try ask(request, by: Operator(name))
    feed(.othersWrote)
  }

  /// Opens the desk anew on the same register, as after the program ended.
  mutating func restart(with drafts: [Draft] = []) {
    desk = Desk(size: desk.size)
    desk.resume(drafts, in: scene)
    paint()
  }

  var scene: Scene {
    Scene(
      register: register,
      now: clock,
      by: clerk,
      readOnly: readOnly,
      alarm: alarm,
      presets: presets
    )
  }

  private mutating func feed(_ input: Input) {
    carryOut(desk.handle(input, in: scene))
  }

  private mutating func carryOut(_ first: Effect?) {
    var next = first
    while let effect = next {
      guard case .record(let request) = effect else {
        self.effect = effect
        return
      }
      next = desk.take(outcome(of: request), in: scene)
    }
  }

  private mutating func outcome(of request: Request) -> Answer {
    if let words = failure {
      failure = nil
      failed = request
      return .failed(words)
    }
    if let request = meanwhile {
      meanwhile = nil
      try? ask(request, by: Operator("B Lee"))
    }
    do throws(Refusal) {
      return .recorded(try write(request, by: clerk))
    } catch {
      return .refused(error)
    }
  }

  private mutating func ask(_ request: Request, by asking: Operator? = nil) throws {
    _ = try write(request, by: asking ?? clerk)
  }

  private mutating func write(_ request: Request, by asking: Operator) throws(Refusal) -> Entry {
    let id = EntryID(desk: name, number: register.nextEntryNumber(of: name))
    let stamp = Stamp(id: id, at: clock, by: asking)
    let grant = try register.facts(granting: request, stamped: stamp)
    let entry = Entry(stamp: stamp, facts: grant.facts, undoes: grant.undoes)
    register.apply(entry)
    return entry
  }

  private mutating func paint() {
    desk.wasPainted(canvas.targets, at: clock)
  }
}
