/// The people of the register in protocol order; without merged records.
///
/// A view that shares the register's storage: keep it for one drawing or one file, not across changes.
package struct People: RandomAccessCollection, Sendable {
  private let records: [Participant]
  private let rows: [Int32]

  init(records: [Participant], rows: [Int32]) {
    self.records = records
    self.rows = rows
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(position: Int) -> Participant { records[Int(rows[position])] }

  /// Their identities, in the same order: much cheaper than taking out each record.
  package var ids: [ParticipantID] { rows.map { records[Int($0)].id } }
}
