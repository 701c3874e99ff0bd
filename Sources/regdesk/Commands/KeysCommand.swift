import ArgumentParser
import Canvas
import Desk

/// `regdesk keys`: the table of actions, as bar, help and palette show them.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Lists every action of the desk with its keys."
  )

  func run() throws {
    try StandardStream.output.write(Array(KeyTable.text.utf8))
  }
}
