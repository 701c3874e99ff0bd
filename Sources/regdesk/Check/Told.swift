import Journal
import Registration
import Text

/// Entries told one by one: which, who, when and what.
enum Told {
  /// A line an entry, but not more than fit a dialog.
  static func lines(of entries: [Entry], _ words: (Entry) -> String) -> [String] {
    let shown = entries.prefix(most).map(words)
    let rest = entries.count - shown.count
    return shown + (rest > 0 ? [say("And \(rest) more entries.")] : [])
  }

  /// An entry that the disk has lost.
  static func gone(_ entry: Entry, in register: Register) -> String {
    let (stamp, sentence) = (entry.stamp, register.sentence(for: entry))
    return say(
      "Entry \(stamp.id.number), by \(stamp.by) on \(stamp.at.day) at \(stamp.at.time): \(sentence)."
    )
  }

  /// An entry whose number another one has by now.
  static func displaced(_ entry: Entry, in register: Register) -> String {
    let (stamp, sentence) = (entry.stamp, register.sentence(for: entry))
    return say(
      """
      Entry \(stamp.id.number), by \(stamp.by) on \(stamp.at.day) at \(stamp.at.time): \(sentence). Another entry has \
      taken its place on the disk, so it cannot be written again: enter it anew.
      """
    )
  }

  /// How many are told.
  private static let most = 12
}
