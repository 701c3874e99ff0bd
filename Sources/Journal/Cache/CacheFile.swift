/// What reading a register once has made, kept so that the next opening need not read it again: disposable at any time.
///
/// ```
/// cache/state        what is read
/// cache/state.new    the next one while it is written, locked with flock(2) by whoever writes it
///
/// regdesk-cache 1
/// <checksum> <the previous piece's checksum> <length> <what it is of, as text>
/// <checksum> <the previous piece's checksum> <length> <a piece of the state>      each number four bytes, the lowest first
/// <checksum> <the previous piece's checksum> <0>
/// ```
/// Nothing is believed of it that the journal does not say too: it names the place of each journal file that it was made at,
/// and the way to there is followed in full, line by line, before it is used. It only saves making sense of the entries.
/// Nothing is ever synced: what a crash leaves of it fails its checksums and is ignored, as all is that does not fit, without
/// a word.
enum CacheFile {
  /// What it begins with.
  static let beginning = Array("regdesk-cache 1\n".utf8)

  /// How many bytes stand before each piece: its checksum, that of the piece before, and its length.
  static let frame = 12

  /// No piece is longer, in bytes: those of the state have about 1 MiB.
  static let longestPiece = 4 << 20

  /// Whether nobody else can have written it, nor reads it under another name.
  static func isTrusted(_ status: FileStatus) -> Bool {
    status.kind == .file && status.isOwn && status.nameCount == 1 && !status.isOpenToOthers
  }
}

extension RegisterPaths {
  /// What the last opening that had to read much has kept.
  var state: String { cache + "/state" }

  /// Whether a folder of the register's own stands in the cache's place, or nothing: a link there is never followed.
  func hasPlaceForCache(in fileSystem: any FileSystem) -> Bool {
    (try? Journal.expectFolder(cache, in: fileSystem)) != nil
  }

  /// The next one while it is written.
  var newState: String { cache + "/state.new" }
}
