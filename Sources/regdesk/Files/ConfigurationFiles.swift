import Configuration
import Foundation
import Registration
import Text

/// The configuration folder on this machine, found and read.
struct ConfigurationFiles {
  let folder: ConfigurationFolder

  /// The first of the places that holds programmes.
  init(among places: [String]) throws(Stop) {
    guard let path = places.first(where: Self.holdsProgrammes) else {
      throw .noConfiguration(places: places)
    }
    folder = ConfigurationFolder(path: path, read: Self.contents, isTimeZone: VenueZone.exists)
  }

  /// The ids of the programmes there, in alphabetical order.
  var programmes: [ProgrammeID] { names(in: "programmes").compactMap { ProgrammeID($0) } }

  /// The codes of the languages there, in alphabetical order; English needs no file.
  var languages: [String] {
    Set(names(in: "languages").filter(ConfigurationFolder.isLanguage)).union(["en"]).sorted()
  }

  /// The words of the screens in a language; nil when there is no table of it.
  func wording(_ code: String) throws(Stop) -> Wording? {
    do throws(FaultyConfiguration) {
      return try folder.wording(code)
    } catch {
      throw .faultyConfiguration(error)
    }
  }

  /// The names of the YAML files in a folder, without their ending, in alphabetical order.
  private func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: "\(self.folder.path)/\(folder)"
    )
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { String($0.dropLast(5)) }
  }

  /// The programme of the choice, whole.
  func programme(_ choice: ProgrammeChoice) throws(Stop) -> Programme {
    if case .id(let id) = choice, !programmes.contains(id) {
      throw .noProgramme(id, folder: folder.path, known: programmes)
    }
    do throws(FaultyConfiguration) {
      switch choice {
      case .file(let path): return try folder.programme(at: path)
      case .id(let id): return try folder.programme(id)
      }
    } catch {
      throw .faultyConfiguration(error)
    }
  }

  private static func holdsProgrammes(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path + "/programmes")) != nil
  }

  @Sendable private static func contents(of path: String) -> FileContents {
    do {
      return .found(try InputFile.bytes(at: path))
    } catch {
      return error.code == .noEntry ? .missing : .unreadable("\(error.code)")
    }
  }
}
