import Foundation
import Proofs
import Registration
import Testing

@testable import Journal

/// The journal's JSON against a parser that others wrote: Python's.
///
/// Whatever we read, Python reads, and as the same values. It reads more: numbers with fractions, any member and any value,
/// halves of surrogate pairs, and what is nested more deeply than an entry is.
@Suite struct PythonJSONTests {
  @Test(.enabled(if: isThere, "python3 is not installed"))
  func `what is read of a hostile line is what Python reads`() throws {
    let proof = Proof("json")
    let samples = try EntryFuzzTests.samples()
    let desk = try Sample.desk()
    let known = KnownTexts()
    let cases = proof.cases(short: 3_000, long: 200_000)
    var lines: [String] = []
    for number in 0..<UInt64(cases) {
      var mutator = Mutator(seed: ~number, samples: samples, tokens: EntryFuzzTests.tokens)
      let json = number % 3 == 0 ? Self.respelt(mutator.sample(), &mutator) : mutator.mutant()
      let line = try? EntryReader.line(json, in: 0..<json.count, of: desk, known: known)
      let ours = line.map { EntryFuzzTests.json(of: $0, desk) }
      lines.append(
        "=\(Data(json).base64EncodedString()) \(ours.map { Data($0).base64EncodedString() } ?? "-")\n"
      )
    }
    let differences = try Self.judgement(of: lines.joined())
    #expect(differences == [])
    proof.found(
      differences.count,
      in: cases,
      "hostile lines of JSON that read as Python reads them"
    )
  }

  /// The same JSON with blanks and escapes that change nothing.
  private static func respelt(_ json: [UInt8], _ mutator: inout Mutator) -> [UInt8] {
    var isInText = false
    var isEscaped = false
    return json.flatMap { byte -> [UInt8] in
      defer { isEscaped = isInText && !isEscaped && byte == UInt8(ascii: "\\") }
      if byte == UInt8(ascii: "\""), !isEscaped { isInText.toggle() }
      let isLetter = byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      guard mutator.number(below: 150) == 0, !isEscaped else { return [byte] }
      if !isInText { return ",:{}[]".utf8.contains(byte) ? [byte] + " \t\r\n".utf8 : [byte] }
      return isLetter ? Array("\\u00".utf8) + String(byte, radix: 16).leftPadded.utf8 : [byte]
    }
  }

  private static var isThere: Bool { (try? python("print(1)", Data())) == ["1"] }

  /// What Python says of the lines, each a hostile one and what we made of it: a line a difference.
  private static func judgement(of lines: String) throws -> [String] {
    try python(script, Data(lines.utf8))
  }

  private static func python(_ script: String, _ input: Data) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "regdesk-json-\(UUID())")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Two spellings of one value are one: a moment, an identity with zeros before its number, a member that is left out where it
  /// says nothing or what goes without saying.
  private static let script = #"""
    import base64, json, re, sys
    MOMENT = re.compile(r'(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|z|[+-]\d\d:?\d\d)$')
    IDENTITY = re.compile(r'\.0+(?=\d)')

    def refuse(_):
        raise ValueError

    def plain(value):
        if isinstance(value, dict):
            kept = {key: plain(inner) for key, inner in value.items()}
            return {key: inner for key, inner in kept.items() if inner not in ('', [], {}) and key not in ('t', 'capacity')
                    and (key, inner) not in (('order', 0), ('status', 'nominated'))}
        if isinstance(value, list):
            return [plain(inner) for inner in value]
        if isinstance(value, str):
            found = MOMENT.match(value)
            if found:
                day, time, second, fraction, zone = found.groups()
                zone = '+00:00' if zone in 'Zz' else zone if ':' in zone else zone[:3] + ':' + zone[3:]
                return f'{day}T{time}:{second or "00"}.{(fraction or "0")[:3].ljust(3, "0")}{zone}'.replace('-00:00', '+00:00')
            return IDENTITY.sub('.', value)
        return value

    for line in open(sys.argv[1]):
        hostile, ours = line.split()
        if ours == '-':
            continue
        raw = base64.b64decode(hostile[1:])
        try:
            theirs = json.loads(raw.decode('utf-8'), parse_constant=refuse)
        except Exception as failure:
            print('only we read', raw, failure)
            continue
        written = json.loads(base64.b64decode(ours).decode('utf-8'))
        if plain(theirs) != plain(written):
            print('we read', written, 'Python reads', theirs)
    """#
}

extension String {
  /// Two digits.
  fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}
