import Foundation
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
    // Where there are no colours the painter takes the theme without; the cursor and a > stand at the field as well.
    if theme == .highContrast, role == .fieldFocused { return }
    let plain = theme.look(of: .plain)
    #expect(!theme.look(of: Style(role)).attributes.subtracting(plain.attributes).isEmpty)
  }

  @Test(arguments: Style.Role.allCases)
  func `the theme without colour uses none`(role: Style.Role) {
    for style in [Style(role), Style(role).inSelectedRow] {
      #expect(Theme.monochrome.look(of: style).foreground == .standard)
      #expect(Theme.monochrome.look(of: style).background == .standard)
    }
  }

  @Test(arguments: Style.Role.allCases)
  func `high contrast is at least 7 to 1 in the colours of xterm, nothing left to the terminal`(
    role: Style.Role
  ) throws {
    for style in [Style(role), Style(role).inSelectedRow] {
      let look = Theme.highContrast.look(of: style)
      let light = try [look.foreground, look.background].map(luminance).sorted()
      #expect((light[1] + 0.05) / (light[0] + 0.05) >= 7)
      #expect(!look.attributes.contains(.dim))
    }
  }

  /// The relative luminance of the web's guidelines on contrast.
  private func luminance(of colour: Colour) throws -> Double {
    let xterm = [
      0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    ]
    guard case .palette(let number) = colour, xterm.indices.contains(Int(number)) else {
      throw NoColourOfItsOwn()
    }
    let rgb = xterm[Int(number)]
    let parts = [rgb >> 16, rgb >> 8 & 255, rgb & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// What the terminal's owner chose, which may be anything.
  private struct NoColourOfItsOwn: Error {}

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
