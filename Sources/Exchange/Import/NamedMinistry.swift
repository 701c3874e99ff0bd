import Registration
import Text

/// The ministry that a row names: one of the directory, or one that it does not have.
struct NamedMinistry: Sendable {
  var known: MinistryID?
  var new: MinistryDraft?
  /// What the new one's name has in common with its other spellings; empty where there is none.
  private(set) var key = ""
  /// Of the identifier or the key, by which two ministries are compared; `none` where none is named.
  private(set) var print = Fingerprint.none

  /// None at all.
  static let unsaid = NamedMinistry()

  private init() {}

  init(known: MinistryID) {
    self.known = known
    print = Fingerprint(orNoneOf: known.text)
  }

  init(new: MinistryDraft) {
    self.new = new
    key = MinistryFinder.key(new.name)
    print = Fingerprint(orNoneOf: key)
  }
}
