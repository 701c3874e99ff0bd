import Registration

/// What was chosen for the columns of earlier files, so that the same form of another ministry is read the same way.
///
/// A file of one line a form, the latest first:
/// ```
/// 9e3779b97f4a7c15 family_name . - state
/// ```
/// the digest of the headings, then for each column its field, `-` for one left out, `.` for one that its heading says.
/// Headings themselves are not kept: the first line of a file without headings is a person.
package struct ColumnMemory: Hashable, Sendable {
  private var forms: [Form] = []

  private struct Form: Hashable, Sendable {
    let digest: String
    let fields: [String]
  }

  /// Remembers nothing.
  package init() {}

  /// Reads a memory's text; what is not as we write it is forgotten.
  package init(_ text: String) {
    let lines = text.split(separator: "\n").prefix(Self.most)
    forms = lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let digest = words.first, digest.utf8.count == 16, words.count > 1 else { return nil }
      return Form(digest: digest, fields: Array(words.dropFirst()))
    }
  }

  /// The memory as text.
  package var text: String {
    forms.map { ([$0.digest] + $0.fields).joined(separator: " ") + "\n" }.joined()
  }

  /// What was chosen for a file with these headings; nothing when it is new.
  func choices(for headings: [String]) -> [ColumnChoice] {
    let digest = Self.digest(of: headings)
    guard let form = forms.first(where: { $0.digest == digest }),
      form.fields.count == headings.count
    else { return [] }
    return zip(headings.indices, form.fields).compactMap { index, field in
      guard field != "." else { return nil }
      return ColumnChoice(
        heading: headings[index],
        number: index + 1,
        field: field == "-" ? nil : field
      )
    }
  }

  /// The memory with what was chosen in this mapping; the same when nothing was.
  package func remembering(_ mapping: ColumnMapping) -> ColumnMemory {
    let fields = mapping.columns.map { column -> String in
      switch column.use {
      case .field(let field, .chosen), .field(let field, .remembered): field.name
      case .leftOut(.chosen), .leftOut(.remembered): "-"
      case .field(_, .heading), .leftOut(.heading), .doubled, .unknown: "."
      }
    }
    let digest = Self.digest(of: mapping.columns.map(\.heading))
    var memory = self
    memory.forms.removeAll { $0.digest == digest }
    guard fields.contains(where: { $0 != "." }) else { return memory }
    memory.forms.insert(Form(digest: digest, fields: fields), at: 0)
    memory.forms = Array(memory.forms.prefix(Self.most))
    return memory
  }

  /// So many forms are remembered.
  private static let most = 64

  /// FNV-1a over the headings' keys: tells forms apart, and says nothing of them.
  private static func digest(of headings: [String]) -> String {
    let bytes = headings.map(Headings.key).joined(separator: "\u{1F}").utf8
    let sum = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
