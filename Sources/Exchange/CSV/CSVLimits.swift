/// How large the parts of a file may be, so that no file can make the reader hold more than this.
package struct CSVLimits: Hashable, Sendable {
  /// Bytes of one field, without its quotes.
  package var field: Int
  /// Bytes of one record's fields together.
  package var record: Int
  /// Fields of one record.
  package var fields: Int

  package init(field: Int, record: Int, fields: Int) {
    self.field = field
    self.record = record
    self.fields = fields
  }

  /// Far beyond what a nomination needs, and little for a machine.
  package static let standard = CSVLimits(field: 131_072, record: 1_048_576, fields: 1024)
}
