import Registration

// The words of our own lists, beside those that everybody writes.

extension KnownWords<Mark> {
  static let marks = KnownWords(Mark.allCases.map { ($0, [$0.rawValue]) })
}

extension KnownWords<Standing.Status> {
  /// A merged record is shown in no list, so none can come back.
  static let statuses = KnownWords(
    Standing.Status.allCases.filter { $0 != .merged }.map { ($0, [$0.rawValue]) }
  )
}
