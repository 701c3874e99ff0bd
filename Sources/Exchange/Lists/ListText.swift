import Registration
import Text

/// The list of participants as text of 90 columns.
///
/// ```
///                   Korea-BSEC ICT Cooperation Program 2017
///                     Seoul, 30 October - 3 November 2017
///
///                 PROVISIONAL LIST OF PARTICIPANTS (Rev.1)
///                as of 30 October 2017, 09:12 (UTC+09:00)
///
/// I. MEMBER STATES
///
/// REPUBLIC OF TURKEY
///
/// * Mr. Mehmet ŞAHİN, Head of delegation
///     Head of Department, E-Government
///     Ministry of Interior
///     m.sahin@example.org, +90 312 000
/// ```
package struct ListText {
  private let list: ParticipantList

  package init(_ list: ParticipantList) {
    self.list = list
  }

  /// The whole list, every line ended, on pages of so many lines with a form feed between them; nil for no pages.
  package func text(pageLength length: Int? = nil) -> String {
    let blocks = [heading] + list.groups.flatMap(group)
    return TextPages(running: "\(list.programme): \(list.title)", blocks: blocks)
      .text(pageLength: length)
  }

  private var heading: TextBlock {
    let sign = list.signWords
    let lines =
      list.programme.wrapped(to: pageWidth) + [list.place, "", list.title]
      + ["as of \(list.asOf.inWords)"] + (sign.isEmpty ? [] : [sign])
    return TextBlock(lines: lines.map { $0.centred(in: pageWidth) })
  }

  private func group(_ group: ParticipantList.Group) -> [TextBlock] {
    let title = TextBlock(
      lines: group.heading.uppercased().wrapped(to: pageWidth),
      keepsWithNext: true
    )
    return [title] + group.delegations.flatMap(delegation)
  }

  private func delegation(_ delegation: ParticipantList.Delegation) -> [TextBlock] {
    let name = delegation.affiliation.formalName.uppercased()
    let title = TextBlock(lines: name.wrapped(to: pageWidth), keepsWithNext: true)
    let people = delegation.people.enumerated().map { index, person in
      TextBlock(
        lines: lines(of: person),
        continuing: index == 0 ? [] : "\(name) (continued)".wrapped(to: pageWidth)
      )
    }
    return [title] + people
  }

  private func lines(of person: ListedPerson) -> [String] {
    var name = "\(person.name), \(person.capacity)".wrapped(to: pageWidth, indent: 2)
    if list.change(of: person) != nil, let first = name.first { name[0] = "*" + first.dropFirst() }
    return Self.beside(name, person.ownName?.text ?? "")
      + person.lines.flatMap { $0.wrapped(to: pageWidth, indent: 4) }
  }

  /// The own-script name at the right edge of the last line, or of one more where there is no room.
  private static func beside(_ lines: [String], _ own: String) -> [String] {
    guard !own.isEmpty, let last = lines.last else { return lines }
    let gap = pageWidth - last.columns - own.columns
    if gap >= 3 { return lines.dropLast() + [last + String(repeating: " ", count: gap) + own] }
    return lines
      + own.wrapped(to: pageWidth, indent: 4).map { line in
        let words = line.drop { $0 == " " }
        return String(repeating: " ", count: max(4, pageWidth - words.columns)) + words
      }
  }
}
