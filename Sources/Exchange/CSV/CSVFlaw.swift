import Text

/// What is wrong with one record's quotes.
///
/// The record is faulty; reading goes on after it.
package enum CSVFlaw: Hashable, Sendable {
  /// A field's opening quote, and then the end of the file.
  case unclosedQuote(opened: CSVPlace)
  /// A quote inside a field that did not begin with one.
  case strayQuote(at: CSVPlace)
  /// Text between a field's closing quote and its end.
  case textAfterQuote(at: CSVPlace, opened: CSVPlace)
}

extension CSVFlaw {
  /// Where the flaw was noticed.
  package var place: CSVPlace {
    switch self {
    case .unclosedQuote(let opened): opened
    case .strayQuote(let place): place
    case .textAfterQuote(let place, _): place
    }
  }
}

extension CSVFlaw: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unclosedQuote(let opened):
      say(
        "The quote opened in \(opened) is never closed. Close it, or write it twice inside quotes."
      )
    case .strayQuote(let place):
      say(
        """
        There is a quote in the middle of a field in \(place). Put the whole field in quotes and write \
        each quote inside it twice.
        """
      )
    case .textAfterQuote(let place, let opened):
      say(
        """
        There is text after a closing quote in \(place); the quote was opened in \(opened). Write each \
        quote inside quotes twice.
        """
      )
    }
  }
}
