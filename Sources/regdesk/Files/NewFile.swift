import Foundation
import Journal

/// A file that appears whole or not at all: written beside its place, made sure of, read back, and only then given its name.
struct NewFile {
  let path: String
  private let beside: String
  private let files: any FileSystem

  /// Looks whether a file may come there; nothing is made yet.
  ///
  /// Only a regular file is ever replaced, and that only by `overwriting`.
  init(
    at path: String,
    overwriting: Bool,
    in files: any FileSystem = LiveFileSystem()
  ) throws(Stop) {
    self.path = path
    self.files = files
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? ""
    guard !name.isEmpty else { throw .notAFile(path) }
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    // Nobody can have made a file of this name before, to have it written to or to keep the list from being written.
    let unlikely = String(UInt64.random(in: .min ... .max), radix: 36)
    beside = "\(folder).regdesk-\(unlikely).new"
    switch Self.kind(at: path) {
    case nil: break
    case .typeRegular: if !overwriting { throw .fileExists(path) }
    case .typeDirectory: throw .targetIsFolder(path)
    case .typeSymbolicLink: throw .targetIsLink(path, to: Self.target(of: path))
    default: throw .notAFile(path)
    }
  }

  /// Writes the content beside the place; `settle` gives it its name, `discard` takes it away.
  func write(_ bytes: [UInt8]) throws(Stop) {
    try write { sink throws(Stop) in try sink(bytes) }
  }

  /// Writes beside the place, piece by piece, what `content` hands to the sink that it is given.
  func write(
    _ content: (_ sink: @escaping ([UInt8]) throws(Stop) -> Void) throws(Stop) -> Void
  ) throws(Stop) {
    let descriptor = try create()
    defer { files.close(descriptor) }
    let written = PieceSum()
    do throws(Stop) {
      try content { piece throws(Stop) in
        written.add(piece)
        try naming { () throws(FileSystemFailure) in try writeAll(piece, to: descriptor) }
      }
      try naming { () throws(FileSystemFailure) in try files.sync(descriptor, at: beside) }
      let back = try naming { () throws(FileSystemFailure) in try readBack() }
      guard back == written else { throw .exportDiffers(path) }
    } catch {
      discard()
      throw error
    }
  }

  /// Lets somebody else write the file beside the place, for its owner alone, and makes sure of it.
  func fill(by writing: (_ path: String) throws(Stop) -> Void) throws(Stop) {
    files.close(try create())
    do throws(Stop) {
      try writing(beside)
      try naming { () throws(FileSystemFailure) in
        let descriptor = try files.open(beside, for: .appending)
        defer { files.close(descriptor) }
        try files.sync(descriptor, at: beside)
      }
      let back = try naming { () throws(FileSystemFailure) in try readBack() }
      guard back.count > 0 else { throw .exportDiffers(path) }
    } catch {
      discard()
      throw error
    }
  }

  /// Makes the file beside the place; one that is there already is somebody else's, and stays.
  private func create() throws(Stop) -> Descriptor {
    try naming { () throws(FileSystemFailure) in try files.open(beside, for: .creating) }
  }

  /// Gives the written file its name, in the place of what had it.
  func settle() throws(Stop) {
    do throws(FileSystemFailure) {
      try files.rename(beside, to: path)
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
      let descriptor = try files.open(String(folder), for: .directory)
      defer { files.close(descriptor) }
      try files.sync(descriptor, at: String(folder))
    } catch {
      discard()
      throw .exportFailed(path, error)
    }
  }

  /// Takes away what was written beside.
  func discard() {
    // What cannot be removed was not made, or the disk has gone: either way there is nothing more to do.
    _ = try? files.remove(beside)
  }

  /// What stands beside the place, read through an opening of its own.
  private func readBack() throws(FileSystemFailure) -> PieceSum {
    let descriptor = try files.open(beside, for: .reading)
    defer { files.close(descriptor) }
    let sum = PieceSum()
    while true {
      let piece = try files.read(descriptor, at: beside, from: sum.count, count: 1 << 20)
      if piece.isEmpty { return sum }
      sum.add(piece)
    }
  }

  private func naming<Value>(
    _ call: () throws(FileSystemFailure) -> Value
  ) throws(Stop) -> Value {
    do throws(FileSystemFailure) {
      return try call()
    } catch {
      throw .exportFailed(path, error)
    }
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Descriptor) throws(FileSystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = try files.write(Array(rest), to: descriptor, at: beside)
      if taken <= 0 { throw FileSystemFailure(.write, beside, .noSpace) }
      rest = rest.dropFirst(taken)
    }
  }

  /// Where a link leads, as it can be typed here.
  private static func target(of link: String) -> String {
    let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? "?"
    guard !target.hasPrefix("/"), let slash = link.lastIndex(of: "/") else { return target }
    return link[...slash] + target
  }

  /// What stands under the path, itself rather than what a link points to; nil when nothing does.
  private static func kind(at path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType
  }
}
