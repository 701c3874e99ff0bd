/// A file's good rows, read and matched: what an import asks the register to take, as one request.
package struct Import: Hashable, Sendable {
  /// The file's name without its directory.
  package var file: String
  package var people: [Person]
  package var amendments: [Amendment]
  package var marks: [Attendance]
  /// How many people the register had when the rows were matched against it; nil when they were matched against nobody.
  ///
  /// The match is made before the lock is taken: when the number is another by then, somebody in the file may be known now.
  package var matchedAgainst: Int?

  package init(
    file: String,
    people: [Person],
    amendments: [Amendment] = [],
    marks: [Attendance] = [],
    matchedAgainst: Int? = nil
  ) {
    self.file = file
    self.people = people
    self.amendments = amendments
    self.marks = marks
    self.matchedAgainst = matchedAgainst
  }
}

extension Import {
  /// One new person.
  package struct Person: Hashable, Sendable {
    package var participant: NewParticipant
    /// The ministry to be added to the directory for this person when `participant.details.ministry` is nil; people who name
    /// the same new ministry of a state share it.
    package var newMinistry: MinistryDraft?
    /// The badge that the person had in the register the file comes from: kept when it is free, else the next one is given.
    package var badge: Badge?
    package var status: Standing.Status
    package var arrivedAt: Moment?
    package var marks: [Mark]

    package init(
      participant: NewParticipant,
      newMinistry: MinistryDraft? = nil,
      badge: Badge? = nil,
      status: Standing.Status = .nominated,
      arrivedAt: Moment? = nil,
      marks: [Mark] = []
    ) {
      self.participant = participant
      self.newMinistry = newMinistry
      self.badge = badge
      self.status = status
      self.arrivedAt = arrivedAt
      self.marks = marks
    }

    /// A mark that the file had for the person; its moment is the import's unless the file says.
    package struct Mark: Hashable, Sendable {
      package var activity: ActivityID
      package var mark: Registration.Mark
      package var at: Moment?

      package init(activity: ActivityID, mark: Registration.Mark, at: Moment? = nil) {
        self.activity = activity
        self.mark = mark
        self.at = at
      }
    }
  }

  /// One known person's mark from a sheet of attendance.
  package struct Attendance: Hashable, Sendable {
    package var participant: ParticipantID
    package var activity: ActivityID
    package var mark: Registration.Mark
    /// When it happened; nil is the import's moment.
    package var at: Moment?
    package var note: String
    /// The mark that stood there when the sheet was matched; what was marked since is never written over.
    package var was: Registration.Mark?

    package init(
      participant: ParticipantID,
      activity: ActivityID,
      mark: Registration.Mark,
      at: Moment? = nil,
      note: String = "",
      was: Registration.Mark? = nil
    ) {
      self.participant = participant
      self.activity = activity
      self.mark = mark
      self.at = at
      self.note = note
      self.was = was
    }
  }
}
