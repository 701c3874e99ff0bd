import Testing

@testable import Canvas

@Suite struct ThemeTests {
  /// What a reader must tell from plain text at a glance.
  static let loud: [Style.Role] = [
    .title, .selectedTab, .good, .warning, .error, .match, .fieldFocused,
  ]

  @Test(arguments: Theme.allCases, loud)
  func `what matters has an attribute of its own without any colour`(
    theme: Theme,
    role: Style.Role
  ) {
    let plain = theme.look(of: .plain)
    #expect(!theme.look(of: Style(role)).attributes.subtracting(plain.attributes).isEmpty)
  }

  @Test(arguments: [Theme.highContrast, .monochrome], Style.Role.allCases)
  func `themes without colour use none`(theme: Theme, role: Style.Role) {
    for style in [Style(role), Style(role).inSelectedRow] {
      #expect(theme.look(of: style).foreground == .standard)
      #expect(theme.look(of: style).background == .standard)
    }
  }

  @Test(arguments: Style.Role.allCases)
  func `eight colours are enough for the theme of eight`(role: Style.Role) {
    for style in [Style(role), Style(role).inSelectedRow] {
      let look = Theme.eightColours.look(of: style)
      for colour in [look.foreground, look.background] {
        #expect(colour == .standard || (0..<8).map { .palette($0) }.contains(colour))
      }
    }
  }

  @Test(arguments: [Theme.eightColours, .highContrast, .monochrome], Style.Role.allCases)
  func `the selected row is reversed`(theme: Theme, role: Style.Role) {
    #expect(theme.look(of: Style(role).inSelectedRow).attributes.contains(.reverse))
  }
}
