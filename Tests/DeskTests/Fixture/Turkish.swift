import Configuration
import Foundation
import Testing
import Text

/// What the work makes while Turkish is spoken, with the table of this repository.
func inTurkish<Value>(_ work: () throws -> Value) throws -> Value {
  let folder = ConfigurationFolder(
    path: URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../config").standardized.path,
    read: { FileManager.default.contents(atPath: $0).map { .found([UInt8]($0)) } ?? .missing },
    isTimeZone: { _ in true }
  )
  let turkish: Wording = try #require(try folder.wording("tr"))
  return try Wording.$spoken.withValue(turkish, operation: work)
}
