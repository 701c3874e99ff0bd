/// The people of the register in protocol order; without merged records.
///
/// A view that shares the register's storage: keep it for one drawing or one file, not across changes.
package struct People: RandomAccessCollection, Sendable {
  private let records: [Participant]
  private let rows: [Int32]
  /// Their identities, in the same order: taking them out of the records would cost a look at each.
  package let ids: [ParticipantID]

  init(records: [Participant], rows: [Int32], ids: [ParticipantID]) {
    self.records = records
    self.rows = rows
    self.ids = ids
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(position: Int) -> Participant { records[Int(rows[position])] }
}
