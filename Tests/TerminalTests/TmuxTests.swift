import Canvas
import Foundation
import PseudoTerminal
import Testing

/// The same under a second emulator: what tmux makes of the program, shown by the first.
@Suite struct TmuxTests {
  @Test(.enabled(if: tmuxPath != nil, "tmux is not installed"))
  func `keys, paste, wide letters and the way out`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tmux = try PseudoTerminal(
      BuiltProgram(path: try #require(tmuxPath)),
      "-f",
      "/dev/null",
      "new-session",
      BuiltProgram.terminalProbe.path,
      environment: ["TMUX_TMPDIR": folder.path(percentEncoded: false)]
    )
    try tmux.wait { $0.lines[0].hasPrefix("80x23") }
    try tmux.sendRaw(Array("강\u{1B}[15;2~\u{1B}[200~Şa\nx\u{1B}[201~\u{13}".utf8))
    let screen = try tmux.wait { $0.lines[4] == "key Ctrl-S" }
    #expect(
      Array(screen.lines[1...5]) == [
        "letter ac15", "key Shift-F5", "paste 4 [Şa x]", "key Ctrl-S", "",
      ]
    )
    #expect(screen.lines[22] == "> 강Şa x")
    #expect(screen.cursor == Place(column: 8, row: 22))
    try tmux.sendRaw(Array("\u{1B}[21~".utf8))
    #expect(try tmux.waitForEnding() == .exited(0))
    #expect(tmux.shown.writtenLines == ["[exited]"])
  }
}

private let tmuxPath = ["/usr/bin/tmux", "/usr/local/bin/tmux"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}
