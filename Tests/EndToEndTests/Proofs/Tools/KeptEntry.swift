import Foundation

/// An entry as it stands in a journal file, read without anything of the program's: by its blanks, and Foundation's JSON.
struct KeptEntry: Hashable {
  let number: Int
  let operatorName: String

  /// The entries of a journal's bytes, and why they are no journal; an unfinished last line is left out.
  static func reading(_ bytes: Data) -> (entries: [KeptEntry], complaint: String?) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast()
    guard let header = lines.first else { return ([], "no first line") }
    var before = header.split(separator: UInt8(ascii: " ")).last
    var entries: [KeptEntry] = []
    for line in lines.dropFirst() {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
      guard parts.count == 4, parts[1] == before else {
        return (entries, "entry \(entries.count + 1) does not follow the one before")
      }
      guard Int(String(decoding: parts[2], as: UTF8.self)) == parts[3].count,
        let entry = KeptEntry(json: parts[3]), entry.number == entries.count + 1
      else { return (entries, "entry \(entries.count + 1) is not whole, or not that number") }
      before = parts[0]
      entries.append(entry)
    }
    return (entries, nil)
  }

  private init?(json: Data) {
    guard let object = try? JSONSerialization.jsonObject(with: json) as? [String: Any],
      let number = object["n"] as? Int, let name = object["by"] as? String
    else { return nil }
    self.number = number
    operatorName = name
  }
}
