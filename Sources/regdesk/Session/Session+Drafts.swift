import Desk
import Foundation
import Journal

extension Session {
  /// The form that an earlier run left unfinished, which is this session's from now on; nil when there is none.
  ///
  /// Of several the others wait for the next time.
  mutating func takeDraft() -> Draft? {
    // A draft that cannot be read must not keep the desk from opening.
    guard let abandoned = try? drafts.claimAbandoned().first else { return nil }
    let draft = Draft(text: abandoned.typed)
    keep(draft)
    _ = try? drafts.discard(abandoned)
    return draft
  }

  /// Keeps what was typed and not saved, so that a crash loses none of it; nil when nothing was.
  ///
  /// - Returns: Why it could not be kept, in words; nil when it was.
  @discardableResult
  mutating func keep(_ draft: Draft?) -> String? {
    guard draft != kept else { return nil }
    do throws(FileSystemFailure) {
      if let draft { try drafts.save(draft.text) } else { try drafts.discard() }
      kept = draft
      return nil
    } catch {
      return "What you type is not kept against a crash: \(error)."
    }
  }
}

/// A draft as it lies on the disk: JSON, its keys in order.
private struct DraftText: Codable {
  let form: String
  let values: [String: String]
}

extension Draft {
  /// Reads what `text` wrote; nil for anything else.
  fileprivate init?(text: [UInt8]) {
    guard let read = try? JSONDecoder().decode(DraftText.self, from: Data(text)) else { return nil }
    self.init(form: read.form, values: read.values)
  }

  fileprivate var text: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A form's texts can always be encoded.
    return (try? encoder.encode(DraftText(form: form, values: values))).map(Array.init) ?? []
  }
}
