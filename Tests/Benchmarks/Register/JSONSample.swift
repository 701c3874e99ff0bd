import Foundation

/// Lines of a journal, spread evenly over it, and what Foundation makes of them.
struct JSONSample {
  private let lines: [Data]

  init(ofJournal path: String, atMost limit: Int) throws(Complaint) {
    let bytes = try TextFile.bytes(at: path)
    // The header, and the programme's adoption, are left out.
    let all = bytes.split(separator: UInt8(ascii: "\n")).dropFirst(2)
    let step = max(1, all.count / limit)
    lines = all.enumerated().compactMap { number, line in
      guard number % step == 0, let start = line.firstIndex(of: UInt8(ascii: "{")) else {
        return nil
      }
      return Data(line[start...])
    }
  }

  /// Decodes every line and counts the facts.
  func decode() throws -> Int {
    let decoder = JSONDecoder()
    var count = 0
    for line in lines { count += try decoder.decode(DecodedEntry.self, from: line).facts.count }
    return count
  }
}

/// An entry as a program would declare it that leaves reading to Foundation.
private struct DecodedEntry: Decodable {
  var n: Int
  var at: String
  var by: String
  var facts: [Fact]

  struct Fact: Decodable {
    var registered: Registered?
    var moved: Moved?
    var marked: Marked?
  }

  struct Registered: Decodable {
    var badge: String
    var state: String
    var ministry: String?
    var title: String?
    var givenNames: String?
    var familyName: String?
    var nativeName: String?
    var capacity: String?
    var position: String?
    var department: String?
    var level: String?
    var email: String?
    var phone: String?
    var letter: String?
    var order: Int?

    enum CodingKeys: String, CodingKey {
      case badge, state, ministry, title, capacity, position, department, level, email, phone
      case letter, order
      case givenNames = "given_names"
      case familyName = "family_name"
      case nativeName = "native_name"
    }
  }

  struct Moved: Decodable {
    var participant: String
    var act: String
    var at: String?
  }

  struct Marked: Decodable {
    var participant: String
    var activity: String
    var mark: String?
    var at: String?
  }
}
