import Registration
import Text

extension ListTable<Entry> {
  /// The journal, oldest entry first: a row for each; or for each that a screen shows, in its order.
  static func entries(of register: Register, _ choice: ExportChoice) -> Self {
    let shown = choice.entries ?? found(by: choice.filter, in: register)
    let entries = shown.map { $0.compactMap(register.entry) } ?? Array(register.entries)
    return Self(
      columns: [
        Column("n", number: { Int($0.id.number) }),
        Column("at") { $0.stamp.at.description },
        Column("by") { $0.stamp.by.name },
        Column("desk") { $0.id.desk.description },
        Column("what") { entry in inEnglish { register.sentence(for: entry) } },
        Column("subject") { $0.subjects.joined(separator: " ") },
      ],
      rows: entries
    )
  }

  /// The entries that the text finds at the desk, oldest first; nil when there is no text.
  private static func found(by text: String, in register: Register) -> [EntryID]? {
    text.isEmpty ? nil : EntrySearch(typed: text, in: register).ids.reversed()
  }
}

extension Entry {
  /// The identities of what the entry is about, each once, in order: participants, activities, ministries.
  fileprivate var subjects: [String] {
    var found: Set<String> = []
    return facts.enumerated().compactMap { index, fact in
      subject(of: fact, place: UInt32(index + 1))
    }.filter { found.insert($0).inserted }
  }

  private func subject(of fact: Fact, place: UInt32) -> String? {
    switch fact {
    case .programmeAdopted(let programme), .programmeRevised(_, let programme):
      programme.id.text
    case .registered: ParticipantID(entry: id, place: place).description
    case .amended(let participant, _), .expectationSet(let participant, _, _):
      participant.description
    case .moved(let move): move.participant.description
    case .marked(let change): change.participant.description
    case .boarded(let change): change.participant.description
    case .ministryAdded(let ministry), .ministryRenamed(let ministry, _): ministry.id.text
    case .ministriesMerged(let ministry, _): ministry.text
    case .activityAdded(let activity, _), .activityChanged(let activity, _): activity.id.text
    case .activityCancelled(let activity, _): activity.text
    case .exported(let export): export.list
    case .listIssued(let list): "\(list.kind.rawValue) list of participants"
    case .broughtIn(let file): file
    case .undone(let undone): subjectOfUndone(undone)
    }
  }

  /// A registration that is taken back was named by its own entry, the one that this one undoes.
  private func subjectOfUndone(_ fact: Fact) -> String? {
    if case .registered = fact { return undoes?.description }
    return subject(of: fact, place: 0)
  }
}
