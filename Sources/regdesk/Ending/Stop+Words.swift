import Text

extension Stop: CustomStringConvertible {
  /// One or two sentences: what, where, what to do.
  var description: String {
    switch self {
    case .wrongUsage(let mistake): mistake.description
    case .noConfiguration(let places):
      say(
        """
        There is no configuration folder: looked for 'programmes' in \(places.joined(separator: ", ")). \
        Say where it is with --config DIR.
        """
      )
    case .noProgramme(let id, let folder, let known):
      say("There is no programme '\(id)' in \(folder)/programmes. There: \(Self.list(known)).")
    case .noProgrammes(let folder):
      say(
        "There is no programme in \(folder)/programmes. Say where there is one with --config DIR."
      )
    case .severalProgrammes(let known):
      say("There are several programmes: \(Self.list(known)). Say which with --programme.")
    case .faultyConfiguration(let faults): faults.description
    case .noLanguage(let code, let folder?, let known):
      say("There is no language '\(code)' in \(folder)/languages. There: \(Self.list(known)).")
    case .noLanguage(let code, nil, _):
      say(
        "There is no configuration folder with the language '\(code)'. Say where it is with --config DIR."
      )
    case .noRegister(let path):
      say("There is no register at \(path). 'regdesk open' or 'regdesk import' makes one there.")
    case .notARegister(let path):
      say("There is no register at \(path), but something else. Choose another --register.")
    case .occupied(let path):
      say(
        """
        No register was made at \(path), because something else is there. Choose with --register a \
        directory that is empty or not there yet.
        """
      )
    case .registerOfAnother(let id, let path, let asked):
      say(
        """
        The register at \(path) is that of '\(id)', not of '\(asked)'. Choose another --register or \
        --programme.
        """
      )
    case .journal(let failure): failure.wordsForSubcommand
    case .notSalvaged(.cannotCreate(let failure)):
      say("The new register was not made: \(failure). Choose another place with --to.")
    case .notSalvaged(.notEmpty(let path)):
      say(
        "\(path) exists already and was left as it is. Name a directory that does not exist yet with --to."
      )
    case .notSalvaged(.insideRegister(let path)):
      say("\(path) lies in the register itself. Name a directory elsewhere with --to.")
    case .notSalvaged(let failure): failure.wordsForSubcommand
    case .notCopied(let failure): failure.description
    case .refused(let refusal): refusal.description
    case .noPerson(let text):
      say("Nobody has the badge or id '\(text)'. 'regdesk find' finds people by name.")
    case .inputUnreadable(let failure): "\(failure.sentence)."
    case .faultyImport(let file, let failure): "\(file): \(failure)"
    case .invalidRows(let file, let count):
      Self.invalidRows(file, count)
    case .faultyScript(let file, let line, let fault): "\(file):\(line): \(fault)"
    case .listNotChosen(let refusal): refusal.description
    case .noGroup(let name, let known):
      say("The list has no group '\(name)', or it was named twice. There: \(Self.list(known)).")
    case .noRevision(let number, let kind, let known):
      say("No revision \(number) of the \(kind.words) was issued. Issued: \(Self.list(known)).")
    case .revisionLost(let number, let kind, let entry):
      say(
        "Revision \(number) of the \(kind.words) was made at entry \(entry), which this register does not have."
      )
    case .nothingIssued(let kind):
      say("No \(kind.words) was issued before, so nothing can have changed. --issue issues one.")
    case .fileExists(let path):
      say(
        "\(path) is there already and was left alone. Choose another name, or overwrite it with --force."
      )
    case .notAFile(let path): say("\(path) is not a regular file. Choose the name of a file.")
    case .targetIsLink(let path, let target):
      say(
        """
        \(path) is a symbolic link to \(target), and nothing is written through a link. Name \
        \(target) itself, or another file.
        """
      )
    case .targetIsFolder(let path): say("\(path) is a folder. Name a file in it.")
    case .exportFailed(let path, let failure):
      say("\(path) was not written: \(failure.code). Choose another place.")
    case .exportDiffers(let path):
      say(
        """
        \(path) was not written: what was put on the disk reads back differently. Choose another disk, \
        and have this one looked at.
        """
      )
    case .noSpreadsheet(let failure): failure.description
    case .presetsUnreadable(let path):
      say("\(path) is not a file of presets. Mend it, or take it away.")
    case .presetsLinked(let path):
      say(
        """
        \(path) is a symbolic link, which is not followed. Put the file that it leads to in its place, or \
        take the link away.
        """
      )
    case .outputFailed(let failure): say("\(failure.sentence). The output is not whole.")
    case .noTerminal(let failure): failure.description
    case .interrupted: say("Stopped by Ctrl-C. Nothing was changed.")
    }
  }

  private static func invalidRows(_ file: String, _ count: Int) -> String {
    count == 1
      ? say(
        """
        \(file): nothing was imported, because a row is faulty. Correct the file, or take only the \
        good rows with --skip-invalid.
        """
      )
      : say(
        """
        \(file): nothing was imported, because \(count) rows are faulty. Correct the file, or take \
        only the good rows with --skip-invalid.
        """
      )
  }

  private static func list<Name>(_ names: [Name]) -> String {
    names.isEmpty ? say("none") : names.map { "\($0)" }.joined(separator: ", ")
  }
}

extension UsageMistake: CustomStringConvertible {
  var description: String {
    switch self {
    case .emptyRegister: say("--register names no directory. Give a path, or leave the option out.")
    case .namelessOperator: say("The operator's name is empty. Give one with --operator NAME.")
    case .unknownOperator:
      say("This system has no login name for you. Say who is at the desk with --operator NAME.")
    case .noBadgeLetter(let text):
      say("'\(text)' is no badge letter. Choose one of A B C D E F G H J K with --desk.")
    case .noTheme(let text):
      say("'\(text)' is no theme. Choose one of colour, eight-colours, high-contrast, monochrome.")
    case .noColumnChoice(let text):
      say("'\(text)' says nothing of a column. Write --column \"HEADING=field\".")
    case .noMinistryChoice(let text):
      say("'\(text)' says nothing of a ministry. Write --ministry \"THEIR WORDS=tur.interior\".")
    case .noActivityName(let text):
      say("'\(text)' is no activity's identifier. `regdesk programme` lists them.")
    case .emptyTarget: say("--to names no file. Give a path, or - for standard output.")
    case .listOrPreset:
      say("Say which list, or which preset: export LIST, or export --preset NAME.")
    case .spreadsheetWithoutFile:
      say("An xlsx file is not for standard output. Say where it is to lie: --to FILE.xlsx.")
    case .emptyFolder:
      say("--to names no folder. Give the folder that the copy is to lie in, such as a stick's.")
    case .emptyNewRegister:
      say("--to names no directory. Give the path of one that does not exist yet.")
    case .contradiction(let one, let other):
      say("\(one) and \(other) cannot be had together. Leave one of them out.")
    case .noPageLength(let length, let lengths):
      say(
        "A page of \(length) lines cannot be printed. Choose \(lengths.lowerBound) to \(lengths.upperBound), or 0."
      )
    case .noBlankLines(let count):
      say("A sheet cannot have \(count) empty lines. Choose 0 to 100.")
    case .noCommand(let text, let known):
      say("There is no command '\(text)'. Choose one of \(known.joined(separator: ", ")).")
    }
  }
}
