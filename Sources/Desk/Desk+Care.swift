import Registration
import Text

/// Dialogs about the register itself, which the world opens: only it knows disks and damage.
extension Desk {
  /// Opens a dialog that did not come from a key, in the place of one of its kind.
  package mutating func present(_ dialog: any Screen) {
    if type(of: layers.top) == type(of: dialog) { layers.pop(keepingDraft: false) }
    layers.open(dialog)
  }

  /// Shows what came of a copy or a repair, in the place of the dialog that asked for it.
  package mutating func report(_ title: String, _ lines: [String], in scene: Scene) {
    if layers.top is LeaveDialog {
      layers.pop(keepingDraft: false)
    }
    if layers.top is BackupDialog || layers.top is DamageDialog {
      layers.pop(keepingDraft: false)
    }
    layers.registerChanged(in: scene)
    message = nil
    layers.open(ReportDialog(title, lines: lines))
  }

  /// Whether a report is open that the operator has not closed yet.
  package var isReporting: Bool { layers.open.contains { $0 is ReportDialog } }

  /// Keeps forms that were found in the repaired register, but for those that are here already; says how to get at them.
  package mutating func keep(_ drafts: [Draft]) -> [String] {
    let here = Set(layers.drafts)
    let found = drafts.filter { !here.contains($0) }
    layers.keep(found)
    switch found.count {
    case 0: return []
    case 1:
      return [say("An unfinished form of a desk that broke off was found: Shift-F8 lists it.")]
    case let count:
      return [
        say("\(count) unfinished forms of desks that broke off were found: Shift-F8 lists them.")
      ]
    }
  }

  /// Asks whether what the disk failed is to be saved again; what asked for it stays open below, as it is.
  package mutating func ask(again request: Request, after doubt: [String]) {
    present(NotSavedDialog(request, lines: doubt))
    message = Message(.failed, say("NOT SAVED. What you typed is kept."))
  }

  /// Closes the question whether to save again once that is answered, so that what asked first hears of it.
  mutating func settleDoubt(_ answer: Answer) {
    guard layers.top is NotSavedDialog else { return }
    switch answer {
    case .recorded, .refused: layers.pop(keepingDraft: false)
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
  }
}
