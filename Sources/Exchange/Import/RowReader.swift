import Registration
import Text

/// Reads one record after another as a person, by the columns' mapping.
struct RowReader {
  let mapping: ColumnMapping
  /// Whether the apostrophes that protect spreadsheets are to come off.
  let removesGuards: Bool
  let affiliations: AffiliationFinder
  let ministries: MinistryFinder
  let activities: [Activity]

  /// What a record turned out to be.
  enum Reading {
    case blank
    case faulty([ImportProblem], name: String)
    case person(ReadPerson)
  }

  func read(_ record: CSVRecord) -> Reading {
    if record.flaw == nil, record.isBlank { return .blank }
    var row = RowScanner(record, reader: self)
    if let flaw = record.flaw {
      row.report(.quotes(flaw), line: flaw.place.line)
    } else if record.count != mapping.columns.count {
      row.report(.fieldCount(record.count, expected: mapping.columns.count), line: record.line)
    } else if let person = row.person() {
      return .person(ReadPerson(person: person, id: row.id))
    }
    return .faulty(row.problems, name: row.name)
  }
}

extension CSVRecord {
  /// Whether no field holds anything that can be seen.
  var isBlank: Bool { (0..<count).allSatisfy { self[$0].cleaned.isEmpty } }
}

/// A person that a row describes.
struct ReadPerson {
  var person: Import.Person
  /// The identity that the person had in the register our own list comes from; empty in other people's files.
  let id: String
}
