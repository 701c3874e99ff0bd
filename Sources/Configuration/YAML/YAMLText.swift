import Yams

/// Bytes of a configuration file as one YAML document.
///
/// Files that could cost more than they say are refused before they are read: too long ones, and anchors and aliases, with
/// which a kilobyte can stand for a gigabyte. Nesting is bounded by libyaml (1,000 levels).
enum YAMLText {
  /// The longest file that is read, in bytes.
  static let longest = 1 << 20

  /// The document; nil, with complaints, when there is none.
  ///
  /// `expected` says in words what the file is for.
  static func document(of bytes: [UInt8], in reading: inout Reading, expected: String) -> Node? {
    guard let text = text(of: bytes, in: &reading) else { return nil }
    do {
      let root = try Parser(yaml: text, encoding: .utf8).singleRoot()
      if root == nil { reading.complain(.empty(expected: expected), at: nil) }
      return root
    } catch let error as YamlError {
      reading.add([Complaint(error, file: reading.file)])
    } catch {
      reading.complain(.notYAML(reason: "\(error)"), at: nil)
    }
    return nil
  }

  private static func text(of bytes: [UInt8], in reading: inout Reading) -> String? {
    guard bytes.count <= longest else {
      reading.complain(.tooLong(bytes: bytes.count, limit: longest), at: nil)
      return nil
    }
    let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: unmarked, as: UTF8.self) else {
      let place = placeOfFirstFault(in: unmarked)
      reading.add([Complaint(file: reading.file, place: place, problem: .notUTF8)])
      return nil
    }
    let signs = AliasSigns(in: text)
    reading.add(
      signs.found.map {
        Complaint(file: reading.file, place: $0.place, problem: .aliased($0.sign))
      }
    )
    return signs.found.isEmpty ? text : nil
  }

  /// Where the first byte stands that is not UTF-8.
  private static func placeOfFirstFault(in bytes: ArraySlice<UInt8>) -> Complaint.Place {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    let repaired = String(decoding: lines[line], as: UTF8.self).unicodeScalars
    let column = repaired.firstIndex(of: "\u{FFFD}").map {
      repaired.distance(from: repaired.startIndex, to: $0)
    }
    return Complaint.Place(line: line + 1, column: (column ?? 0) + 1)
  }
}

extension Complaint {
  /// What the YAML parser found wrong, at its place.
  fileprivate init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(file: file, mark: mark, problem: .notYAML(reason: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.joined(separator: "', '")
      self.init(file: file, mark: context.mark, problem: .repeatedKey(key))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = before.count(where: \.isNewline) + 1
      let column = before.reversed().prefix { !$0.isNewline }.count + 1
      let place = Place(line: line, column: column)
      self.init(file: file, place: place, problem: .notYAML(reason: problem))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      self.init(file: file, problem: .notYAML(reason: "\(error)"))
    }
  }

  private init(file: String, mark: Mark, problem: Problem) {
    self.init(file: file, place: Place(line: mark.line, column: mark.column), problem: problem)
  }
}
