import Canvas
import Registration

/// Somebody who presses anything: keys of every kind, pasted text fit and unfit, windows of every size; and between
/// them, begins of what an operator does, so that entries come about.
///
/// The same seed gives the same inputs.
struct RandomOperator {
  private var chance: SplitMix
  /// The sizes a window may get; a test that watches the cursor leaves out those that are too small to draw in.
  private let columns: ClosedRange<Int>
  private let rows: ClosedRange<Int>
  /// What is left of a habit that was begun.
  private var habit: [Input] = []

  init(seed: Int, columns: ClosedRange<Int> = 1...300, rows: ClosedRange<Int> = 1...100) {
    chance = SplitMix(seed: seed)
    self.columns = columns
    self.rows = rows
  }

  /// The next thing that reaches the desk.
  mutating func next() -> Input {
    if !habit.isEmpty, !happens(4) { return habit.removeFirst() }
    habit = []
    return switch Int.random(in: 0..<100, using: &chance) {
    case 0..<28: .key(.character(oneOf(Self.letters)))
    case 28..<44: .key(oneOf(Self.moves))
    case 44..<50: .key(.enter)
    case 50..<72: .key(oneOf(Self.acts))
    case 72..<75: .paste(oneOf(Self.pastes))
    case 75..<79: .resize(size())
    default: begin(oneOf(Self.habits))
    }
  }

  /// Begins a habit: names of keys parted by spaces, `*` for letters of somebody's name.
  private mutating func begin(_ names: String) -> Input {
    habit = names.split(separator: " ").flatMap { name -> [Input] in
      if name == "*" { return Self.someName.map { .key(.character($0)) } }
      return Key(named: String(name)).map { [.key($0)] } ?? []
    }
    return .key(.escape)
  }

  /// Whether something that happens this often, in per cent, happens now.
  mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &chance) < percent
  }

  mutating func oneOf<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &chance)]
  }

  private mutating func size() -> Size {
    Size(
      columns: Int.random(in: columns, using: &chance),
      rows: Int.random(in: rows, using: &chance)
    )
  }

  private static let someName = "Yemel"
  private static let home = "Esc Esc Esc Esc"
  private static let habits = [
    "\(home) F3 1 Down Down F2", "\(home) F3 1 * F2 Down Down F2",
    "\(home) F3 2 F4 Down Enter Down Enter Down Enter", "\(home) F3 2 Shift-F4 F2 F2 Left F2",
    "\(home) F3 2 F4 Down Down Enter Shift-F4 Shift-F2 F2 F2",
    "\(home) F3 1 Down F8 1 F2 F2", "\(home) F3 1 Down Down F8 2 F2 F2",
    "\(home) F3 1 Down F8 3 a F2 F2", "\(home) F3 1 PgDn F8 4 Down F2 F2 F2",
    "\(home) F3 1 PgDn F8 5 Down Enter F2 F2", "\(home) F3 1 PgDn F8 Tab 1 F2 F2",
    "\(home) F3 1 F7 * Enter * Down r o Enter m F2 F2",
    "\(home) F3 1 PgDn Enter Down a Down b F2 F2",
    "\(home) F3 3 Down Space Right 2 Right 3 0", "\(home) F3 4 Down Enter Down F2",
    "\(home) F3 5 Down F8 Down 1 1 Down F2 F2", "\(home) F3 5 Down Down F7 * F2 F2",
    "\(home) F3 6 Down F8 1 * F2 F2", "\(home) F3 7 Down Down F8 F2",
    "\(home) F3 2 Down Shift-F2 F2", "\(home) F3 2 F4 2 Down Shift-F2 Tab F2",
    "\(home) F3 2 F4 6 Left Left Down F2 Down F2 Right F2 Shift-F3",
    "\(home) F3 2 F4 2 Down Shift-F6 a F2",
    "\(home) F3 1 Down F8 End Enter Space Down Space F2",
    "\(home) F3 1 Down F8 Tab End Enter Space F2",
    "\(home) F3 5 Down Shift-F7 a F2", "\(home) F3 5 F7 a b c F2 F2",
    "\(home) F3 5 Down F8 Ctrl-U 1 4 F2 F2",
    "\(home) F3 6 Down F8 2 Enter Down Enter F2", "\(home) F3 6 Down F8 1 Enter x F2",
    "\(home) F3 6 Down F7 * F2",
    "\(home) F3 1 Down F8 9 Enter Down Enter Right F2",
    "\(home) F3 1 Down F8 8 Enter * Enter a F2 F2",
    "\(home) F3 3 Down Shift-F2 F2", "\(home) F3 3 Shift-F3 Down Enter", "\(home) Shift-F8 Enter",
    "Shift-F11 Down Enter",
    "F5", "F5 F5 Shift-F5",
    "Shift-F5",
  ]
  private static let letters: [Character] = Array(
    "aeiousknrtmsh 0123456789-.@АБаоΠπαշაი강ㅏŞışİẞ'\u{301}\u{200F}\u{1F44D}"
  )
  private static let moves: [Key] = [
    .up, .down, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .backspace,
    .delete, .controlLeft, .controlRight, .controlUp, .controlDown,
  ]
  private static let acts: [Key] =
    (1...9).map(Key.function) + (1...9).map(Key.shiftFunction) + [.escape, .escape, .escape]
    + [.insert, .function(2), .function(2)] + "aceklnpsuwyz".map(Key.control)
  private static let pastes = [
    "Şahin", "A-001-3", "A-004-9\tA-005-1", "", " ", "\t\t\t", String(repeating: "ж", count: 3_000),
    "Mr.\tHayk\tVardanyan\tHead of Department\thayk@example.org", "\u{1B}[31mred\u{7}\u{9B}2J",
    "\u{202E}desrever\u{202C}", "e\u{301}\u{301}\u{301}\u{301}", "강지원 <jw.kang@example.org>",
  ]
}
