import Desk
import Exchange
import Journal
import Registration

// What the desk asks of the world, done, and what became of it.

extension Session {
  mutating func answer(recording request: Request) -> Answer {
    do throws(NotRecorded) {
      return .recorded(try record(request))
    } catch {
      switch error {
      case .refused(let refusal): return .refused(refusal)
      case .failed(let failure): return .failed(words(failure))
      }
    }
  }

  mutating func answer(exporting order: ExportOrder) -> Answer {
    guard let list = ExportList(rawValue: order.list), let form = CSVForm(rawValue: order.form)
    else { return .fileFailed(ExportRefusal.unknownList(order.list).description) }
    var choice = ExportChoice(list, activity: order.activity)
    choice.shown = order.shownRows.map { .init($0, words: order.filter) }
    let target = ExportTarget.file(Self.path(order.file), overwriting: order.overwrites)
    do throws(Stop) {
      return .exported(file: order.file, rows: try export(choice, as: form, to: target))
    } catch {
      if case .fileExists(let path) = error { return .fileExists(path) }
      return .fileFailed(error.description)
    }
  }

  /// The path that was typed, `~/` as shells have it.
  static func path(_ typed: String) -> String {
    // The desk reads its keys from standard input.
    if typed == "-" { return "./-" }
    return typed.hasPrefix("~/") ? Invocation.current.home + typed.dropFirst() : typed
  }
}

extension ExportOrder {
  /// What the screen shows of the list; nil for everything.
  fileprivate var shownRows: ExportChoice.Shown.Rows? {
    people.map { .people($0) } ?? delegations.map { .delegations($0) }
      ?? entries.map { .entries($0) }
  }
}
