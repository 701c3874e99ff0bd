import Testing

@testable import Terminal

/// How the cursor is sent elsewhere in few bytes.
@Suite struct CursorMovesTests {
  /// What is left of frames, one after the other, on a terminal of 20 columns, each written out.
  private func shortened(_ frames: String...) -> [String] {
    var moves = CursorMoves()
    return frames.map { frame in
      String(decoding: moves.shorten(Array(frame.utf8), columns: 20), as: UTF8.self)
        .replacing("\u{1B}", with: "^").replacing("\r\n", with: "<|").replacing("\n", with: "|")
        .replacing("\r", with: "<")
    }
  }

  @Test func `the row is named only when it is not known, and is a line feed when it is the next`()
  {
    #expect(
      shortened("\u{1B}[5;9Ha\u{1B}[5;15Hb\u{1B}[6;4Hc\u{1B}[7;1Hd\r\u{1B}[8de\u{1B}[3;2Hf")
        == ["^[5;9Ha^[15Gb|^[4Gc|<d<|e^[3;2Hf"]
    )
  }

  @Test func `it is known in the next frame, and looks and modes do not change it`() {
    #expect(
      shortened("\u{1B}[5;9H", "\u{1B}[?25l\u{1B}(B\u{1B}[0;1mx\u{1B}[K\u{1B}[5;3Hy")
        == ["^[5;9H", "^[?25l^(B^[0;1mx^[K^[3Gy"]
    )
  }

  @Test func `behind the last column nobody knows the row`() {
    #expect(
      shortened(
        "\u{1B}[5;18Habc\u{1B}[5;3Hx",
        "\u{1B}[5;18Hab\u{1B}[5;3Hx\r\u{1B}[20Cy\u{1B}[5;2Hz"
      )
        == ["^[5;18Habc^[5;3Hx", "^[18Gab^[3Gx<^[20Cy^[5;2Hz"]
    )
  }

  @Test(arguments: [
    "\u{1B}M", "\n", "\u{1B}[A", "\u{1B}[2J", "\u{1B}[L", "\u{1B}[2;9r", "\u{1B}[H",
  ])
  func `after what moves otherwise the row is named`(other: String) {
    #expect(shortened("\u{1B}[5;9H\(other)", "\u{1B}[5;3Hx")[1] == "^[5;3Hx")
  }

  @Test func `what is cut off passes as it is`() {
    #expect(shortened("\u{1B}", "\u{1B}[", "\u{1B}[5;", "\u{1B}(") == ["^", "^[", "^[5;", "^("])
  }
}
