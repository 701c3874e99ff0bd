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

extension String {
  /// Without spaces at its beginning.
  fileprivate var trimmedAtStart: String { String(drop { $0 == " " }) }
}
