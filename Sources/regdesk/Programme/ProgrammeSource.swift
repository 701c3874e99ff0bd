import Registration

/// Where the programme comes from when a register does not hold it already: the configuration folder.
struct ProgrammeSource {
  let settings: Settings

  init(_ settings: Settings) {
    self.settings = settings
  }

  /// The programme of the choice, whole; without a choice the only one of the folder.
  func programme(_ choice: ProgrammeChoice?) throws(Stop) -> Programme {
    let files = try ConfigurationFiles(among: settings.configurationPlaces)
    if let choice { return try files.programme(choice) }
    return try files.programme(.id(files.onlyProgramme))
  }
}

extension ConfigurationFiles {
  /// The folder's only programme.
  var onlyProgramme: ProgrammeID {
    get throws(Stop) {
      let known = programmes
      guard let id = known.first else { throw .noProgrammes(folder: folder.path) }
      guard known.count == 1 else { throw .severalProgrammes(known) }
      return id
    }
  }
}
