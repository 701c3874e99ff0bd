import Desk
import Exchange
import Journal
import Registration
import Text

// What the desk asks of the world, done, and what became of it.

extension Session {
  /// Records for the desk, and says what is in doubt where the disk failed, which the operator is to know before it is saved elsewhere.
  mutating func answer(recording request: Request) -> (Answer, doubt: [String]?) {
    do throws(NotRecorded) {
      return (.recorded(try record(request, afterFailure: .whenAsked)), nil)
    } catch {
      switch error {
      case .refused(let refusal): return (.refused(refusal), nil)
      case .failed(.inDoubt(let failure, let entry)):
        // The dialog tells the same in more words.
        _ = takeNotices()
        return (.failed(words(error)), doubt(failure, entry))
      case .failed: return (.failed(words(error)), nil)
      }
    }
  }

  /// Why it was not saved, in words for the desk, which says itself that it was not.
  private func words(_ reason: NotRecorded) -> String {
    switch reason {
    case .refused(let refusal): refusal.description
    case .failed(let failure): failure.whyNotSaved.replacing(directory + "/", with: "")
    }
  }

  private func doubt(_ failure: FileSystemFailure, _ entry: UInt32) -> [String] {
    // Each file counts its entries from 1, so the number says nothing without the file.
    let file = failure.path.split(separator: "/").last.flatMap {
      $0.hasSuffix(".journal") ? String($0) : nil
    }
    return [
      file.map { file in
        say(
          """
          The disk failed while this was being saved, entry \(entry) of \(file): \(failure.code).
          """
        )
      } ?? say("The disk failed while this was being saved: \(failure.code)."),
      say(
        """
        It is in doubt and does not count. Everything saved earlier is safe, and what you typed is kept.
        """
      ),
      "",
      say(
        """
        The journal can go on in a new file on this disk. Copy the register to a stick soon (Shift-F1), and \
        have the disk looked after.
        """
      ),
    ]
  }

  mutating func answer(exporting order: ExportOrder) -> Answer {
    let target = ExportTarget.file(Self.path(order.file), overwriting: order.overwrites)
    do throws(Stop) {
      let rows = try export(order.choice, as: order.form, to: target)
      return .exported(file: order.file, rows: rows)
    } catch {
      if case .fileExists(let path) = error { return .fileExists(path) }
      return .fileFailed(error.description)
    }
  }

  /// Reads the operators' presets; what is wrong with their file, in words, nil when nothing is.
  mutating func takePresets() -> String? {
    do throws(Stop) {
      presets = try PresetFile(in: directory).presets()
      return nil
    } catch {
      return error.description
    }
  }

  /// Keeps the operators' presets; nil when that was done.
  mutating func answer(keeping presets: [ExportPreset]) -> Answer? {
    do throws(Stop) {
      try PresetFile(in: directory).keep(presets)
      self.presets = presets
      return nil
    } catch {
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
