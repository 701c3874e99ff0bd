import Registration
import Text

extension ConfirmDialog {
  /// Asks before an entry is taken back: who recorded it when, and what.
  init(undoing entry: Entry, in register: Register) {
    let stamp = entry.stamp
    self.init(
      say("Take back entry \(entry.id.number)"),
      lines: [
        say("Recorded by \(stamp.by), \(stamp.at.historyWords.trimmedAtStart):"), "",
        register.sentence(for: entry),
      ],
      deed: say("takes it back, by a further entry"),
      request: .undoEntry(entry.id)
    )
  }
}

extension ConfirmDialog {
  /// Asks before one key takes back what was done to many people.
  init(undoing entry: Entry, aboutPeople count: Int, in register: Register) {
    let stamp = entry.stamp
    self.init(
      say("Undo entry \(entry.id.number): \(count) people"),
      lines: [
        say("Your last entry, \(stamp.at.historyWords.trimmedAtStart), is about \(count) people:"),
        "",
        register.sentence(for: entry),
      ],
      deed: say("takes it back for all \(count)"),
      request: .undoEntry(entry.id)
    )
  }

  /// Asks before an earlier entry is taken back, because the last one cannot be.
  init(undoing entry: Entry, since obstacle: String, in register: Register) {
    let stamp = entry.stamp
    self.init(
      say("Undo entry \(entry.id.number)"),
      lines: [
        obstacle, "",
        say("Your entry before that can be taken back, \(stamp.at.historyWords.trimmedAtStart):"),
        "",
        register.sentence(for: entry),
      ],
      deed: say("takes entry \(entry.id.number) back"),
      request: .undoEntry(entry.id)
    )
  }
}

extension String {
  /// Without spaces at its beginning.
  fileprivate var trimmedAtStart: String { String(drop { $0 == " " }) }
}
