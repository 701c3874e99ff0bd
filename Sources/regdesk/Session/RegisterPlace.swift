import Journal
import Registration

/// Which register a subcommand works on, and which programme it would be made from.
struct RegisterPlace {
  /// The directory.
  let path: String
  private let settings: Settings
  /// The programme, where it had to be read to find the place.
  private let programme: Programme?

  /// Finds the place: as it was said, else by the programme's id among the user's registers.
  init(_ settings: Settings) throws(Stop) {
    self.settings = settings
    if let register = settings.register {
      path = PathBeside.named(register)
      programme = nil
      return
    }
    switch settings.programme {
    case .id(let id):
      path = "\(settings.registers)/\(id)"
      programme = nil
    case .file(let file):
      let read = try ProgrammeSource(settings).programme(.file(file))
      path = "\(settings.registers)/\(read.id)"
      programme = read
    case nil:
      path = try Self.only(settings)
      programme = nil
    }
  }

  /// Whether a journal stands there; stops where that cannot be told, since one that nobody may read is not missing.
  var exists: Bool {
    get throws(Stop) {
      do throws(FileSystemFailure) {
        return try Self.holdsRegister(path)
      } catch {
        throw .journal(.cannotRead(error))
      }
    }
  }

  /// Stops where there is no register, with what can be done about it there.
  func expectRegister() throws(Stop) {
    if try exists { return }
    guard isFree else { throw .notARegister(path) }
    // What is said to make one must be able to.
    if settings.programme != nil { _ = try programmeToAdopt() }
    throw .noRegister(path)
  }

  /// Stops where a register would come among somebody's other things.
  func expectRoom() throws(Stop) {
    guard try exists || isFree else { throw .occupied(path) }
  }

  /// Whether nothing stands there but what the making of a register leaves when it is interrupted.
  private var isFree: Bool {
    let files = LiveFileSystem()
    let status: FileStatus?
    do throws(FileSystemFailure) {
      status = try files.status(at: path)
    } catch {
      // What cannot be looked at is left to whoever makes the register, who says why it cannot be made.
      return error.code != .notDirectory
    }
    guard let status else { return true }
    guard status.isDirectory, let names = try? files.names(in: path) else { return false }
    let paths = RegisterPaths(path)
    let parts = [paths.entries, paths.drafts, paths.cache]
    return names.allSatisfy { parts.contains("\(paths.directory)/\($0)") }
  }

  /// The programme that a register is made from.
  func programmeToAdopt() throws(Stop) -> Programme {
    if let programme { return programme }
    return try ProgrammeSource(settings).programme(settings.programme)
  }

  /// The register of the folder's only programme; without a configuration folder the user's only register, since a register
  /// opens without any configuration.
  private static func only(_ settings: Settings) throws(Stop) -> String {
    do throws(Stop) {
      let files = try ConfigurationFiles(among: settings.configurationPlaces)
      return "\(settings.registers)/\(try files.onlyProgramme)"
    } catch {
      guard case .noConfiguration = error else { throw error }
      let names = (try? LiveFileSystem().names(in: settings.registers)) ?? []
      let registers = names.map { "\(settings.registers)/\($0)" }.filter {
        (try? holdsRegister($0)) ?? false
      }
      guard let register = registers.first, registers.count == 1 else { throw error }
      return register
    }
  }

  private static func holdsRegister(_ path: String) throws(FileSystemFailure) -> Bool {
    do throws(FileSystemFailure) {
      let names = try LiveFileSystem().names(in: RegisterPaths(path).entries)
      return names.contains { $0.hasSuffix(".journal") }
    } catch {
      guard error.code == .noEntry || error.code == .notDirectory else { throw error }
      return false
    }
  }
}
