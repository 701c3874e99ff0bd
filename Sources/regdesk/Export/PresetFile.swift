import Exchange
import Foundation
import Journal

/// The operators' own presets of a register, in `presets.json` beside its entries.
///
/// They are how somebody likes a list, and nothing that happened: that is why no journal keeps them, and why the file may be
/// edited or taken away.
struct PresetFile {
  private let path: String
  private let files: any FileSystem

  init(in directory: String, files: any FileSystem = LiveFileSystem()) {
    path = "\(directory)/presets.json"
    self.files = files
  }

  /// The presets, in the order in which they were kept; none when there is no file.
  func presets() throws(Stop) -> [ExportPreset] {
    let bytes: [UInt8]
    do throws(FileSystemFailure) {
      guard let status = try files.status(ofName: path) else { return [] }
      if status.kind == .link { throw FileSystemFailure(.open, path, .symbolicLink) }
      let descriptor = try files.open(path, for: .reading)
      defer { files.close(descriptor) }
      bytes = try files.read(descriptor, at: path, from: 0, count: min(status.size, Self.longest))
    } catch {
      throw error.code == .symbolicLink ? .presetsLinked(path) : .inputUnreadable(error)
    }
    guard let presets = try? JSONDecoder().decode([ExportPreset].self, from: Data(bytes)) else {
      throw .presetsUnreadable(path)
    }
    return presets
  }

  /// Keeps these presets and no others.
  func keep(_ presets: [ExportPreset]) throws(Stop) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts can always be encoded.
    guard let data = try? encoder.encode(presets) else { return }
    let file: NewFile
    do throws(Stop) {
      file = try NewFile(at: path, overwriting: true, in: files)
    } catch {
      if case .targetIsLink = error { throw .presetsLinked(path) }
      throw error
    }
    try file.write([UInt8](data) + [UInt8(ascii: "\n")])
    try file.settle()
  }

  /// The preset of this name: one of the operators', or one that every register has.
  func preset(named name: String) throws(Stop) -> ExportPreset {
    let all = try presets() + ExportPreset.offered
    guard let preset = all.first(where: { $0.name == name }) else {
      throw .listNotChosen(.unknownPreset(name, allowed: all.map(\.name)))
    }
    return preset
  }

  /// Nobody has more presets than fit into this.
  private static let longest = 1 << 20
}
