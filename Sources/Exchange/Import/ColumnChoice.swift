/// What the operator says about one column: `--column "Last name=family_name"`.
package struct ColumnChoice: Hashable, Sendable {
  /// The heading as the file has it; case, spaces and punctuation do not matter.
  package var heading: String
  /// The column from 1 where a heading stands twice; nil for the first that has it.
  package var number: Int?
  /// The field's name, or an activity's id for its marks; nil leaves the column out.
  package var field: String?

  package init(heading: String, number: Int? = nil, field: String?) {
    self.heading = heading
    self.number = number
    self.field = field
  }

  /// Reads `HEADING=field`; an empty field leaves the column out.
  ///
  /// Nil when there is no `=` or nothing before it. The last `=` counts, since headings may hold one.
  package init?(_ text: String) {
    guard let equals = text.lastIndex(of: "="), equals > text.startIndex else { return nil }
    heading = String(text[..<equals])
    number = nil
    let name = text[text.index(after: equals)...].filter { $0 != " " }
    field = name.isEmpty ? nil : String(name)
  }
}
