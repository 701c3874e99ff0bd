import Desk
import Exchange
import Registration
import Text

/// A file that the desk is reading, a piece at a time, so that keys are heard between the pieces.
struct ImportReading {
  private let file: ImportFile
  private let bytes: [UInt8]
  private var importer: Importer
  private var place = 0
  /// How the columns were read; nil until all is.
  private(set) var mapping: ColumnMapping?

  /// Opens the file that the order names; nothing is matched yet.
  init(_ order: ImportOrder, memory: ColumnMemory, into register: Register) throws(Stop) {
    file = ImportFile(
      path: Session.path(order.file),
      options: Self.options(order, memory, register)
    )
    do {
      bytes = try InputFile.bytes(at: file.path)
    } catch {
      throw .inputUnreadable(error)
    }
    importer = file.importer(into: register)
  }

  /// Reads the next piece: how far it is, or at the end what the file holds, or why it cannot be taken.
  mutating func next(in register: Register) -> Answer {
    do throws(ImportFailure) {
      let piece = bytes[place..<min(place + Self.pieceLength, bytes.count)]
      try importer.read(Array(piece).span)
      place = piece.endIndex
      if place < bytes.count {
        return .importReading(rows: importer.rowCount, percent: place * 100 / bytes.count)
      }
      let plan = try importer.finish()
      mapping = plan.mapping
      return .importRead(ImportPreview(plan, in: register, fingerprint: bytes.hashValue))
    } catch {
      return answer(to: error, in: register)
    }
  }

  /// Where the headings say too little, the columns, to be chosen; else only why.
  private func answer(to failure: ImportFailure, in register: Register) -> Answer {
    guard let words = failure.wordsAboutColumns,
      let outline = SheetOutline(bytes, of: register, options: file.options)
    else { return .fileFailed(Stop.faultyImport(file.path, failure).description) }
    return .importRead(
      ImportPreview(
        outline,
        of: file.path,
        problem: words,
        in: register,
        fingerprint: bytes.hashValue
      )
    )
  }

  private static func options(
    _ order: ImportOrder,
    _ memory: ColumnMemory,
    _ register: Register
  ) -> ImportOptions {
    ImportOptions(
      columns: order.columns.map {
        ColumnChoice(heading: $0.heading, number: $0.number, field: $0.field)
      },
      ministries: order.ministries.map {
        MinistryChoice(words: $0.words, ministry: $0.ministry.text)
      },
      kind: order.isAttendance.map { $0 ? .attendance : .people },
      activity: order.activity,
      state: order.state?.text,
      emptyErases: order.emptyErases,
      memory: memory,
      offsetMinutes: VenueOffset.minutes(in: register)
    )
  }

  /// A piece takes some hundredths of a second.
  private static let pieceLength = 1 << 16
}
