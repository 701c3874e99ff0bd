@testable import Registration

/// All that a register holds, its entries, badge counter and rows apart: what undo must restore exactly.
struct RegisterState: Equatable {
  let programme: Programme?
  let participants: [ParticipantID: Participant]
  let order: [ParticipantID]
  let mergedMinistries: [MinistryID: MinistryID]
  let cancellations: [ActivityID: String]
  let deskWork: DeskWork
  let standingsBeforeMerge: [ParticipantID: [Standing]]

  init(_ register: Register) {
    programme = register.programme
    participants = Dictionary(
      register.participants.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    order = register.people.map(\.id)
    mergedMinistries = register.mergedMinistries
    cancellations = register.cancellations
    deskWork = register.deskWork
    standingsBeforeMerge = register.standingsBeforeMerge
  }
}
