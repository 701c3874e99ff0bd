import Registration

/// What a cache holds: of which register, up to where in each of its journal files, and in which form.
///
/// ```
/// packing 3 of 8812344-1511164800-0-4711
/// register 0123456789ab
/// latest 1044 1043 1509321912345 540
/// A-k3f9qz 1043 1044 271278 5b1c7a90
/// ```
/// Of each file, in the order in which they continue one another: the desk, the number of the last entry, the number of the line
/// behind it, where that line begins and the checksum that it has to name. A cache is of use where all of it is so still.
struct CacheExtent: Hashable {
  let form: Form
  let register: RegisterID
  let files: [File]
  let latest: Latest

  /// How the state is packed, and by which program: another may fold the same entries otherwise.
  struct Form: Hashable {
    let packing: UInt32
    let build: String
  }

  /// Up to where a journal file counts.
  struct File: Hashable {
    let desk: DeskID
    let place: JournalFile.Place
  }

  /// How many bytes of the journal it stands for.
  var byteCount: Int { files.reduce(0) { $0 + $1.place.chain.offset } }

  /// Whether it begins as another does, which is of the same files.
  func isOfSameFiles(as other: CacheExtent) -> Bool {
    form == other.form && register == other.register && files.map(\.desk) == other.files.map(\.desk)
  }
}

extension CacheExtent {
  /// As it stands in the cache.
  var text: String {
    let at = latest.at.map { "\($0.milliseconds) \($0.offsetMinutes)" } ?? "-"
    let head = """
      packing \(form.packing) of \(form.build)
      register \(register)
      latest \(latest.t) \(latest.count) \(at)

      """
    return files.reduce(into: head) { text, file in
      let (chain, number) = (file.place.chain, file.place.number)
      text += "\(file.desk) \(number) \(chain.line) \(chain.offset) \(chain.last)\n"
    }
  }

  /// Reads what `text` gives, and nothing else: nil where a character differs.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    guard lines.count > 3, lines[0].count == 4, let packing = UInt32(lines[0][1]),
      lines[1].count == 2, let register = RegisterID(lines[1][1]), let latest = Latest(lines[2])
    else { return nil }
    form = Form(packing: packing, build: String(lines[0][3]))
    self.register = register
    self.latest = latest
    let files = lines.dropFirst(3).map(File.init)
    self.files = files.compactMap(\.self)
    if self.files.count < files.count || self.text != text { return nil }
  }
}

extension CacheExtent.File {
  fileprivate init?(_ words: [Substring]) {
    guard words.count == 5, let desk = DeskID(words[0]),
      let number = UInt32(words[1]), number < .max,
      let line = UInt32(words[2]), let offset = Int(words[3]), offset >= 0,
      let last = Checksum(hexadecimal: Array(words[4].utf8), at: 0)
    else { return nil }
    self.desk = desk
    place = .init(chain: Chain(line: Int(line), offset: offset, last: last), number: number)
  }
}

extension Latest {
  fileprivate init?(_ words: [Substring]) {
    guard words.count >= 4, let t = UInt32(words[1]), let count = UInt32(words[2]) else {
      return nil
    }
    var at: Moment?
    if words.count == 5, let milliseconds = Int64(words[3]), let offset = Int16(words[4]) {
      at = Moment(milliseconds: milliseconds, offsetMinutes: offset)
    }
    self.init(t: t, at: at, count: Int(count))
  }
}
