/// A letter with up to four marks, as numbers, so that cells are copied and compared as plain memory.
package struct Letter: Hashable, Sendable {
  /// The letter's scalar, then those of its marks; 0 where there is none.
  private let base: UInt32
  private let mark1: UInt32
  private let mark2: UInt32
  private let mark3: UInt32
  private let mark4: UInt32

  /// As many marks as the terminal's library keeps on one letter.
  static let mostMarks = 4

  static let space = Letter(" " as Unicode.Scalar)

  init(_ scalar: Unicode.Scalar) {
    base = scalar.value
    (mark1, mark2, mark3, mark4) = (0, 0, 0, 0)
  }

  /// A letter and the marks on it, as many as there is room for.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var rest = scalars.makeIterator()
    base = rest.next()?.value ?? 0x20
    mark1 = rest.next()?.value ?? 0
    mark2 = rest.next()?.value ?? 0
    mark3 = rest.next()?.value ?? 0
    mark4 = rest.next()?.value ?? 0
  }

  /// The scalars' values, 0 where there is none.
  package var values: (UInt32, UInt32, UInt32, UInt32, UInt32) {
    (base, mark1, mark2, mark3, mark4)
  }

  /// The letter as text.
  package var character: Character {
    var scalars = String.UnicodeScalarView()
    for value in [base, mark1, mark2, mark3, mark4] where value != 0 {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars).first ?? " "
  }
}
