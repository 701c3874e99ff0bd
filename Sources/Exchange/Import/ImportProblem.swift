import Registration
import Text

/// One thing that is wrong with one row of a file: where, what stands there, and what may.
package struct ImportProblem: Hashable, Sendable {
  /// Where the field begins, from 1; the record's line when no field is meant.
  package let line: Int
  /// The field's column; nil when the whole row is meant.
  package let column: Column?
  /// What the field holds, as the file has it.
  package let value: String
  package let fault: Fault

  /// A column of the file, by its number from 1 and its heading.
  package struct Column: Hashable, Sendable {
    package let number: Int
    package let heading: String
  }

  /// What is wrong.
  package enum Fault: Hashable, Sendable {
    case quotes(CSVFlaw)
    /// More or fewer fields than headings.
    case fieldCount(Int, expected: Int)
    /// One field, which would be as many as the headings by another delimiter.
    case otherDelimiter(String, expected: String)
    /// Neither a family name nor one in the person's own script.
    case noName
    /// A field that must be filled is not.
    case missing(String, allowed: [String])
    /// A word that means nothing to the register: what it should be, what it may be, what it looks like.
    case unknown(String, allowed: [String], nearest: String?)
    /// A mark at an activity that the programme does not have.
    case unknownActivity(String, allowed: [String])
    /// An e-mail field without an address in it.
    case noAddress
    /// A ministry of a lone letter or digit.
    case noMinistryName
    /// A row of a sheet that says neither badge nor name.
    case nobodyNamed
    /// Nobody in the register is called so, or has the badge.
    case nobody(String)
    /// Several in the register may be meant.
    case several([String])
    /// The badge is somebody else's than the name.
    case badgeOfAnother(String)
    /// A time without a day, at an activity whose day is not known.
    case noDay(String)
    /// An earlier line has another mark for the same person there.
    case markedOtherwise(line: Int, Mark)
  }
}

extension ImportProblem: CustomStringConvertible {
  /// `line 5, column 2 (State): "Atlantis" is not a known state.
  ///
  /// Allowed: ...`
  package var description: String {
    guard let column else { return say("line \(line): \(words)") }
    return say("line \(line), column \(column.number) (\(column.heading)): \(words)")
  }

  /// The column and what stands there, without what is allowed: `Capacity: "emperor"`.
  package var brief: String {
    guard let column else { return words }
    let what = value.cleaned.isEmpty ? say("empty") : shown
    return "\(column.heading): \(what)"
  }

  private var words: String {
    switch fault {
    case .quotes(let flaw): flaw.description
    case .fieldCount(let count, let expected):
      say(
        """
        The row has \(count) fields and the headings are \(expected). Look for a delimiter that is not \
        in quotes, or one that is missing.
        """
      )
    case .otherDelimiter(let found, let expected):
      say(
        """
        The row's fields are parted by \(found) and the headings by \(expected). Part all lines \
        the same way.
        """
      )
    case .nobodyNamed:
      say("The row says neither a badge nor a name. Write one of them.")
    case .nobody(let whom):
      say(
        """
        Nobody in the register is \(whom). Look at the spelling and the state, or register the \
        person first.
        """
      )
    case .several(let people):
      say("Several people may be meant: \(people.joined(separator: ", ")). Write the badge.")
    case .badgeOfAnother(let person):
      say("This is the badge of \(person), not of the person in this row. Mend one of the two.")
    case .noDay(let title):
      say(
        """
        \(shown) has no day, and \(title) has none in the programme. Set it there, or write the day, \
        too: 2017-10-30 09:05.
        """
      )
    case .markedOtherwise(let line, let mark):
      say("\(shown) is said of somebody whom line \(line) says to be \(mark.words). Keep one line.")
    case .noName:
      say(
        "There is neither a family name nor a name in the person's own script. One must be there."
      )
    case .missing(let what, let allowed):
      say("There is no \(what). \(Self.list(allowed))")
    case .unknown(let what, let allowed, let nearest):
      say("\(shown) is not a known \(what).")
        + (nearest.map { " " + say("Is \($0) meant?") } ?? "") + " \(Self.list(allowed))"
    case .unknownActivity(let name, let allowed):
      say("\(shown) is a mark at \"\(name)\", which is not an activity of this programme.")
        + " \(Self.list(allowed))"
    case .noMinistryName:
      say("\(shown) is no name of a ministry. Allowed: a name of at least two letters, or nothing.")
    case .noAddress:
      say(
        "\(shown) holds no e-mail address. Allowed: an address such as name@example.org, or nothing."
      )
    }
  }

  private var shown: String {
    let text = value.cleaned
    return "\"\(text.count > 60 ? "\(text.prefix(59))…" : text)\""
  }

  private static func list(_ allowed: [String]) -> String {
    say("Allowed: \(allowed.joined(separator: ", ")).")
  }
}
