import Foundation
import Testing

/// A register on a real drive that a program provides: bindfs(1), which `config/setup proofs` installs.
@Suite struct ProgramDriveTests {
  /// Whether this user may mount such a drive here.
  static let isThere: Bool = {
    guard let place = try? Place() else { return false }
    return (try? mounted(at: place) { true }) == true
  }()

  /// Mounts the folder `disk` at `drive`, does something, and takes the drive away again.
  private static func mounted<Result>(at place: Place, _ act: () throws -> Result) throws -> Result
  {
    try place.makeFolder("disk")
    try place.makeFolder("drive")
    // The mounting program stays, so it must hold nothing of ours: whoever waits for the shell would wait for it. Python
    // closes all that is open before it starts it.
    let mount = try place.shell(
      """
      timeout -k 1 20 python3 -c 'import subprocess, sys; sys.exit(subprocess.run(sys.argv[1:],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode)' bindfs disk drive
      """
    )
    if mount.status != 0 { throw Unmounted(run: mount) }
    defer { _ = try? place.shell("fusermount -u -z drive || umount -l drive") }
    return try act()
  }

  /// No drive could be mounted.
  private struct Unmounted: Error {
    let run: Run
  }

  @Test(.enabled(if: isThere, "no drive can be mounted with bindfs here"))
  func `the operator is warned of it, by check too, and nothing else is different`() throws {
    let place = try Place()
    try Self.mounted(at: place) {
      try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
      let warning =
        "The register lies on a drive that a program provides (fuse). Whether what is saved survives a power cut "
        + "depends on that program. Keep it on this machine's own disk (--register), and only its backups there.\n"
      let imported = try place.run("import", "list.csv", "--register", "drive/register")
      #expect(imported.status == 0)
      #expect(Self.plain(imported.errors) == "regdesk: " + warning)
      let found = try place.run("find", "sahin", "--register", "drive/register")
      #expect(found.output.contains("ŞAHİN"))
      #expect(Self.plain(found.errors) == "regdesk: " + warning)
      let check = try place.run("check", "--register", "drive/register")
      #expect(check.status == 0)
      #expect(Self.plain(check.output).hasSuffix("\n" + warning))
      try place.write("screen\n", to: "script")
      let played = try place.run("play", "script", "--register", "drive/register")
      #expect(played.output.contains("on a drive that a program provides"))
      // On the machine's own disk the same register is nothing to be warned of.
      let own = try place.run("check", "--register", "disk/register")
      #expect(own.output.contains(", 0 problems\n"))
      #expect(!own.output.contains("a program provides"))
    }
  }

  /// Without what bindfs adds to the name of its file system.
  private static func plain(_ text: String) -> String {
    text.replacing("(fuse.bindfs)", with: "(fuse)")
  }
}
