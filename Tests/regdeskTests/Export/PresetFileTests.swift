import Exchange
import Glibc
import Testing

@testable import regdesk

@Suite struct PresetFileTests {
  @Test(arguments: [true, false])
  func `a link in the place of the presets is neither followed nor written through`(
    leadsSomewhere: Bool
  ) throws {
    let scratch = try Scratch()
    let (path, target) = ("\(scratch.path)/presets.json", "\(scratch.path)/target")
    if leadsSomewhere { try PresetFile(in: scratch.path).keep(ExportPreset.offered) }
    if leadsSomewhere { #expect(unsafe rename(path, target) == 0) }
    #expect(unsafe symlink(target, path) == 0)
    let file = PresetFile(in: scratch.path)
    let stop = Stop.presetsLinked(path)
    #expect(throws: stop) { try file.presets() }
    #expect(throws: stop) { try file.keep([]) }
    #expect(
      stop.description
        == "\(path) is a symbolic link, which is not followed. Put the file that it leads to in its place, or "
        + "take the link away."
    )
  }
}
