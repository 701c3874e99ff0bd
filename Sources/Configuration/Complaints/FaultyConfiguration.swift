/// The configuration cannot be used: everything that is wrong with it, file by file, each file from top to bottom.
package struct FaultyConfiguration: Error, Hashable, Sendable {
  /// Never empty.
  package let complaints: [Complaint]

  /// The complaints in reading order; nil when there are none.
  init?(_ complaints: [Complaint]) {
    guard !complaints.isEmpty else { return nil }
    self.init(ordering: complaints)
  }

  init(_ complaint: Complaint) {
    complaints = [complaint]
  }

  private init(ordering complaints: [Complaint]) {
    let files = complaints.map(\.file)
    self.complaints = complaints.enumerated().sorted { left, right in
      Self.rank(left, files) < Self.rank(right, files)
    }.map(\.element)
  }

  /// Files in the order of their first complaint; within a file by place; what came first stays first.
  private static func rank(
    _ complaint: (offset: Int, element: Complaint),
    _ files: [String]
  ) -> (Int, Complaint.Place, Int) {
    let file = files.firstIndex(of: complaint.element.file) ?? 0
    let place = complaint.element.place ?? Complaint.Place(line: 0, column: 0)
    return (file, place, complaint.offset)
  }
}

extension FaultyConfiguration: CustomStringConvertible {
  /// A line a complaint, as many as anybody reads.
  package var description: String {
    let told = complaints.prefix(Self.mostTold).map(\.description)
    let rest = complaints.count - told.count
    let more = rest == 0 ? [] : ["And \(rest) more of that kind."]
    return (told + more).joined(separator: "\n")
  }

  private static let mostTold = 100
}
