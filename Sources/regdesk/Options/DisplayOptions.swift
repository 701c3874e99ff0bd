import ArgumentParser
import Canvas

/// The options of how the desk is shown and handled.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How it looks: colour, eight-colours, high-contrast or monochrome (REGDESK_THEME); else as the terminal and NO_COLOR say.",
      valueName: "name"
    ),
    completion: .list(Theme.allCases.map(\.rawValue))
  )
  var theme: String?

  @Flag(help: "Leaves wheel and clicks to the terminal (REGDESK_MOUSE=off).")
  var noMouse = false

  /// What options and environment say, in this order.
  func display(in invocation: Invocation) throws(Stop) -> Display {
    let isOff = noMouse || invocation.variable("REGDESK_MOUSE")?.lowercased() == "off"
    var display = Display(usesMouse: !isOff)
    if let name = theme ?? invocation.variable("REGDESK_THEME") {
      guard let theme = Theme(rawValue: name.lowercased()) else {
        throw .wrongUsage(.noTheme(name))
      }
      display.theme = theme
    }
    return display
  }
}
