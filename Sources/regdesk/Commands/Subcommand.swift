import ArgumentParser

/// What the program can be asked to do, with the options that all of it takes.
protocol Subcommand: ParsableCommand {
  var common: CommonOptions { get }
}
