import ArgumentParser
import Canvas
import Desk

/// `regdesk keys`: the table of actions, as bar, help and palette show them.
struct KeysCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Lists every action of the desk with its keys."
  )

  @Flag(help: "Print it as a Markdown table, as the README has it.")
  var markdown = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = markdown ? KeyTable.markdown : KeyTable.text
    try StandardStream.output.print(text)
  }
}
