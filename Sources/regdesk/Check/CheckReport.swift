import Exchange
import Journal

/// What a journal's inspection found, in words.
/// ```
/// /srv/desk/entries/A-k3f9qz.journal: 1042 entries
/// 1042 entries, 121 participants, 1 problem
/// /srv/desk/entries/A-k3f9qz.torn-88213: what a crash left of an entry that was never confirmed as saved
/// ```
struct CheckReport {
  private let inspection: Inspection

  init(_ inspection: Inspection) {
    self.inspection = inspection
  }

  /// Files, totals, then a line a problem, each ended.
  var text: String {
    let files = inspection.files.map { "\($0.path): \(counted($0.entryCount, "entry", "entries"))" }
    let entries = inspection.files.reduce(0) { $0 + $1.entryCount }
    let totals = [
      counted(entries, "entry", "entries"),
      counted(Array(inspection.register.people).count, "participant", "participants"),
      counted(inspection.problems.count, "problem", "problems"),
    ]
    let isUnmade = inspection.register.programme == nil && !inspection.isDamaged
    let lines =
      files + [totals.joined(separator: ", ")] + inspection.problems.map(\.description)
      + (isUnmade ? [ExportRefusal.noProgramme.description] : [])
    return lines.map { $0 + "\n" }.joined()
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension Inspection {
  fileprivate var isDamaged: Bool {
    problems.contains { if case .damaged = $0 { true } else { false } }
  }
}
