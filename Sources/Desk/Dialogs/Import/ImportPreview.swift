import Registration

/// What an import would do, row by row, with what taking each row asks of the register.
package struct ImportPreview: Hashable, Sendable {
  /// The file's name without its directory.
  package var file: String
  /// `120 new, 0 already known, 0 invalid`.
  package var summary: String
  /// Why no row could be read, and what would help; nil when they could.
  package var problem: String?
  package var columns: [Column]
  /// What a column can be.
  package var fields: [FieldName]
  package var rows: [Row]
  package var newMinistries: [NewMinistry]
  package var isAttendance: Bool
  /// How many people the register had when the rows were matched against it.
  package var matchedAgainst: Int
  /// Tells this content of the file from any other.
  package var fingerprint: Int

  package init(
    file: String,
    summary: String,
    problem: String? = nil,
    columns: [Column] = [],
    fields: [FieldName] = [],
    rows: [Row] = [],
    newMinistries: [NewMinistry] = [],
    isAttendance: Bool = false,
    matchedAgainst: Int = 0,
    fingerprint: Int = 0
  ) {
    self.file = file
    self.summary = summary
    self.problem = problem
    self.columns = columns
    self.fields = fields
    self.rows = rows
    self.newMinistries = newMinistries
    self.isAttendance = isAttendance
    self.matchedAgainst = matchedAgainst
    self.fingerprint = fingerprint
  }

  /// A field as the program names it, and as people call it.
  package struct FieldName: Hashable, Sendable {
    package var name: String
    package var label: String

    package init(_ name: String, label: String) {
      self.name = name
      self.label = label
    }
  }

  /// One column of the file.
  package struct Column: Hashable, Sendable {
    /// From 1.
    package var number: Int
    package var heading: String
    /// What the first rows have there.
    package var samples: [String]
    /// The field's name; nil when it is left out.
    package var field: String?
    /// Why it is read so or left out: chosen, as last time, not known; empty when its heading says it.
    package var why: String

    package init(number: Int, heading: String, samples: [String], field: String?, why: String = "")
    {
      self.number = number
      self.heading = heading
      self.samples = samples
      self.field = field
      self.why = why
    }
  }

  /// A ministry that no directory has.
  package struct NewMinistry: Hashable, Sendable {
    package var ministry: MinistryDraft
    /// The name of the known one that looks most like it; nil when none does.
    package var nearest: String?
    package var people: Int

    package init(_ ministry: MinistryDraft, nearest: String?, people: Int) {
      self.ministry = ministry
      self.nearest = nearest
      self.people = people
    }
  }
}
