import Configuration
import Text

/// Which language, other than English, the screens are to speak.
struct LanguageChoice: Hashable, Sendable {
  /// As it was said, without country and character set: `tr`.
  let code: String
  /// Whether it was asked of this program; a system's language that has no table is no reason to stop.
  let isOurs: Bool

  /// The language that option or environment names; nil for English.
  ///
  /// `--language`, then `REGDESK_LANGUAGE`, then the system's: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
  /// something, as POSIX has it.
  init?(_ option: String?, in invocation: Invocation) {
    let ours = option ?? invocation.variable("REGDESK_LANGUAGE")
    let systems = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(invocation.variable).first
    guard let said = ours ?? systems else { return nil }
    let code = said.prefix { !"_-.@".contains($0) }.lowercased()
    if ["en", "c", "posix"].contains(code) { return nil }
    self.code = code
    isOurs = ours != nil
  }

  /// The table of the language; nil when the system's language has none, or a faulty one, which is told.
  func wording(_ options: CommonOptions, in invocation: Invocation) throws(Stop) -> Wording? {
    do throws(Stop) {
      return try table(in: FolderSearch.places(options, in: invocation))
    } catch {
      if isOurs { throw error }
      if case .faultyConfiguration = error { StandardStream.error.tell(error.description) }
      return nil
    }
  }

  private func table(in places: [String]) throws(Stop) -> Wording {
    guard let files = try? ConfigurationFiles(among: places) else {
      throw .noLanguage(code, folder: nil, known: [])
    }
    guard let wording = try files.wording(code) else {
      throw .noLanguage(code, folder: files.folder.path, known: files.languages)
    }
    return wording
  }
}

extension FolderSearch {
  /// Where the configuration folder may lie, as options and environment have it.
  static func places(_ options: CommonOptions, in invocation: Invocation) -> [String] {
    places(
      option: options.config,
      environment: invocation.environment,
      program: invocation.program,
      directory: invocation.directory
    )
  }
}
