/// One mistake in a configuration file: where it stands, what is wrong and what is expected.
package struct Complaint: Hashable, Sendable {
  /// The file's path, as it was asked for.
  package let file: String
  /// Where in the file; nil when the whole file is meant.
  package let place: Place?
  package let problem: Problem

  package init(file: String, place: Place? = nil, problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }
}

extension Complaint {
  /// A place in a text file: line and column, both from 1; a column is one Unicode scalar.
  package struct Place: Hashable, Sendable, Comparable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }
}

extension Complaint: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: what is wrong; expected what`, as editors and compilers write it.
  package var description: String {
    guard let place else { return "\(file): \(problem)" }
    return "\(file):\(place.line):\(place.column): \(problem)"
  }
}
