import Registration

/// The sentence for the press: which states came, in protocol order, under the names that the organisation's releases use.
package struct PressSentence: CustomStringConvertible {
  package let description: String

  /// Counts those who arrived and no others; without anybody it says so.
  package init(_ register: Register) {
    let arrived = register.breakdown(of: register.people).states
    let states = register.states.filter { (arrived[$0.code]?.arrived ?? 0) > 0 }
    let title = register.programme?.title ?? ""
    let names = states.map { $0.releaseName ?? $0.formalName }
    description =
      names.isEmpty
      ? "Nobody from the Member States has arrived yet."
      : "The \(title) was attended by experts from \(names.enumerated)."
  }
}
