import Desk
import Foundation
import Journal
import Text

extension Session {
  /// The forms that earlier runs left unfinished, which are this session's from now on, the last one last.
  mutating func takeDrafts() -> [Draft] {
    // Drafts that cannot be read must not keep the desk from opening.
    guard let abandoned = try? drafts.claimAbandoned() else { return [] }
    // What cannot be read, a later version's perhaps, stays where it is.
    let read = abandoned.compactMap { draft in
      [Draft](text: draft.typed).map { (draft, forms: $0) }
    }
    let taken = read.flatMap(\.forms)
    guard keep(taken) == nil else { return taken }
    for (draft, _) in read { _ = try? drafts.discard(draft) }
    return taken
  }

  /// Keeps what was typed and not saved, so that a crash loses none of it.
  ///
  /// - Returns: Why it could not be kept, in words; nil when it was.
  @discardableResult
  mutating func keep(_ typed: [Draft]) -> String? {
    guard typed != kept else { return nil }
    do throws(FileSystemFailure) {
      if typed.isEmpty { try drafts.discard() } else { try drafts.save(typed.text) }
      kept = typed
      return nil
    } catch {
      let reason = error.description.replacing(directory + "/", with: "")
      return say("What you type is not kept against a crash: \(reason).")
    }
  }
}

/// A draft as it lies on the disk: JSON, its keys in order.
private struct DraftText: Codable {
  let form: String
  let values: [String: String]
}

extension [Draft] {
  /// Reads what `text` wrote; nil for anything else.
  fileprivate init?(text: [UInt8]) {
    guard let read = try? JSONDecoder().decode([DraftText].self, from: Data(text)) else {
      return nil
    }
    self = read.map { Draft(form: $0.form, values: $0.values) }
  }

  fileprivate var text: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let texts = map { DraftText(form: $0.form, values: $0.values) }
    // A form's texts can always be encoded.
    guard let data = try? encoder.encode(texts) else { return [UInt8]() }
    return [UInt8](data)
  }
}
