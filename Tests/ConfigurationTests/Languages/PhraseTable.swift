import Foundation

@testable import Configuration

/// A file of `config/languages` as translators see it: the phrases grouped by the source that says them.
struct PhraseTable {
  let code: String
  /// What the file has now.
  let translations: [String: String]
  private let path: String
  private let preface: String

  init(_ code: String) throws {
    self.code = code
    path = "\(realPath)/languages/\(code).yaml"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    preface = lines.prefix { $0.hasPrefix("#") }.map { "\($0)\n" }.joined()
    translations = try lines.reduce(into: [:]) { list, line in
      guard let (english, words) = try Self.pair(line) else { return }
      // Of two that were written at the same time, the one that says something.
      if list[english]?.isEmpty ?? true { list[english] = words }
    }
  }

  /// A line of the file, `  "English": "Türkçe"`; nil for any other line.
  private static func pair(_ line: Substring) throws -> (String, String)? {
    guard let parts = line.wholeMatch(of: #/  ("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*")/#) else {
      return nil
    }
    let text = try JSONDecoder().decode([String].self, from: Data("[\(parts.1),\(parts.2)]".utf8))
    return (text[0], text[1])
  }

  /// Writes the file anew: every phrase of the sources once, under the first that says it, with the translation that it had.
  func write(_ sources: [SourcePhrases], missing: (String) -> String) throws {
    var written: Set<String> = []
    var text = preface + "language: \(code)\nphrases:\n"
    for source in sources {
      let new = source.phrases.filter { written.insert($0).inserted }
      if !new.isEmpty { text += "\n  # \(source.name)\n" }
      for phrase in new {
        text +=
          "  \(Self.quoted(phrase)): \(Self.quoted(translations[phrase] ?? missing(phrase)))\n"
      }
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n").replacing("\t", with: "\\t"))\""
  }
}

/// What one source of the program says.
struct SourcePhrases {
  /// Its path below `Sources`.
  let name: String
  let phrases: [String]
  let faultyLines: [Int]

  /// All of them, by path.
  static func all() throws -> [SourcePhrases] {
    let root = URL(filePath: realPath).deletingLastPathComponent().appending(path: "Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      let scanner = PhraseScanner(text)
      return Self(name: name, phrases: scanner.phrases, faultyLines: scanner.faultyLines)
    }
  }
}
