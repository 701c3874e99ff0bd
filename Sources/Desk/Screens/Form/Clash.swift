import Canvas
import Registration
import Text

/// One field that somebody else changed while it was being changed here, with what either made of it.
package struct Clash: Hashable, Sendable {
  /// The field's name in drafts.
  let line: String
  let label: String
  /// What stood there when the form was opened, as it is shown.
  let was: String
  let theirs: String
  let yours: String
  /// Who changed it and when; nil when nobody can be told.
  let stamp: Stamp?

  /// Whose value is to stand.
  package enum Side: Hashable, Sendable, CaseIterable {
    case theirs
    case yours
  }

  /// `B Lee at 10:12`.
  var who: String { stamp.map { say("\($0.by) at \($0.at.time)") } ?? say("somebody else") }

  /// What is said beside the field until one of the two is chosen.
  var problem: FormProblem {
    FormProblem(
      .parted,
      say("\(who): \(Self.quoted(theirs)), was \(Self.quoted(was)); F2 asks which")
    )
  }

  /// `“Director”`; `empty` when there is nothing.
  static func quoted(_ text: String) -> String { text.isEmpty ? say("empty") : "“\(text)”" }
}
