import Registration

/// The sentence for the press: which states came, in protocol order, under the names that the organisation's releases use.
package struct PressSentence: CustomStringConvertible {
  package let description: String

  /// Counts those who came: who have their badge, or were seen at an activity though nobody wrote the arrival down.
  ///
  /// Without anybody it says so.
  package init(_ register: Register) {
    let totals = register.breakdown(of: register.people).states
    let states = register.states.filter { state in
      totals[state.code].map { $0.arrived > 0 || $0.attended > 0 } ?? false
    }
    let title = register.programme?.title ?? ""
    let names = states.map { $0.releaseName ?? $0.formalName }
    description =
      names.isEmpty
      ? "Nobody from the Member States has arrived yet."
      : "The \(title) was attended by experts from \(names.enumerated)."
  }
}
