extension Import {
  /// One known person of whom the file says something else.
  package struct Amendment: Hashable, Sendable {
    package var participant: ParticipantID
    package var changes: [FieldChange]
    /// The ministry to be added to the directory, which becomes the person's whatever the changes say of it.
    package var newMinistry: MinistryDraft?
    /// Where the person is expected by the file; nil changes nothing of it.
    package var expectation: Expectation?
    /// Where the person stands by the file; nil changes nothing of it.
    package var progress: Progress?

    package init(
      participant: ParticipantID,
      changes: [FieldChange],
      newMinistry: MinistryDraft? = nil,
      expectation: Expectation? = nil,
      progress: Progress? = nil
    ) {
      self.participant = participant
      self.changes = changes
      self.newMinistry = newMinistry
      self.expectation = expectation
      self.progress = progress
    }

    /// The activities somebody is expected at, before and by the file; nil is all of them.
    package struct Expectation: Hashable, Sendable {
      package var was: [ActivityID]?
      package var now: [ActivityID]?

      package init(was: [ActivityID]?, now: [ActivityID]?) {
        self.was = was
        self.now = now
      }
    }

    /// A status before and by the file.
    package struct Progress: Hashable, Sendable {
      package var was: Standing.Status
      package var now: Standing.Status
      /// When the badge was handed over; nil is the import's moment.
      package var arrivedAt: Moment?

      package init(was: Standing.Status, now: Standing.Status, arrivedAt: Moment? = nil) {
        self.was = was
        self.now = now
        self.arrivedAt = arrivedAt
      }
    }
  }

  /// What of a person an amendment may be about.
  package enum Matter: Hashable, Sendable {
    case field(Field)
    case expectation
    case status
  }
}

extension Import.Amendment {
  /// Whether it changes nothing.
  package var isEmpty: Bool { changes.isEmpty && expectation == nil && progress == nil }

  /// The same of these matters only; nil when it is none of them.
  package func only(_ matters: Set<Import.Matter>) -> Import.Amendment? {
    var amendment = self
    amendment.changes.removeAll { !matters.contains(.field($0.field)) }
    if !matters.contains(.field(.ministry)) { amendment.newMinistry = nil }
    if !matters.contains(.expectation) { amendment.expectation = nil }
    if !matters.contains(.status) { amendment.progress = nil }
    return amendment.isEmpty ? nil : amendment
  }
}

extension Standing.Status {
  /// Whether a file that says the other status says what came later: what happened is not taken back by a file.
  package func mayBecome(_ later: Standing.Status) -> Bool {
    switch (self, later) {
    case (.nominated, .confirmed): true
    case (.nominated, .arrived), (.nominated, .departed), (.nominated, .noShow),
      (.nominated, .withdrawn), (.nominated, .substituted):
      true
    case (.confirmed, .arrived), (.confirmed, .departed), (.confirmed, .noShow),
      (.confirmed, .withdrawn), (.confirmed, .substituted):
      true
    case (.arrived, .departed), (.arrived, .withdrawn), (.noShow, .withdrawn): true
    default: false
    }
  }
}
