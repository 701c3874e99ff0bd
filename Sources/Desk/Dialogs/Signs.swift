import Text

/// A sign or a column of a screen, and what it tells; help lists them.
package struct Sign: Hashable, Sendable {
  package let sign: String
  package let meaning: String

  package init(_ sign: String, _ meaning: String) {
    self.sign = sign
    self.meaning = meaning
  }
}

/// The signs that several screens share.
enum Signs {
  /// What stands in every list.
  static var ofLists: [Sign] {
    [
      Sign(">", say("The row that keys act on.")),
      Sign(
        "…",
        say("There is more than the column has room for; the pane below or Enter tells all.")
      ),
    ]
  }

  /// What stands in lists of people.
  static var ofPeople: [Sign] {
    ofLists + [
      Sign(
        "A-017-4",
        say("The code on the badge: scanned or typed whole, it marks that person at once.")
      ),
      Sign("09:05", say("When the badge was handed over, or the mark was written; - is not yet.")),
      Sign("~", say("What the person was found by, where the row does not say it.")),
    ] + ofMarks
  }

  /// What a mark led to.
  static var ofMarks: [Sign] {
    [
      Sign("✓", say("It is saved.")),
      Sign("✗", say("Nothing was written, and why.")),
      Sign("!", say("It is saved, and worth a look.")),
    ]
  }

  static var ofForms: [Sign] {
    [
      Sign("*", say("The field has to be filled in.")),
      Sign("!", say("What stands there is wrong and has to change.")),
      Sign("?", say("It is doubtful; the form can be saved all the same.")),
      Sign("▾", say("A list to pick from; Space opens it, and typing finds in it.")),
      Sign("‹ ›", say("The text goes on to that side.")),
    ]
  }
}
