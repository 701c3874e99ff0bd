import Foundation
import Testing

/// Whatever the umask, what the program makes is for its owner alone.
@Suite struct ModesTests {
  @Test(arguments: ["000", "022", "077", "777"])
  func `every file and directory is for its owner alone`(umask: String) throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try place.write("svg screen.svg\nkey F7\ntype half typed\n", to: "script.txt")
    try place.makeFolder("copies")
    let own = try place.names()
    let run = try place.shell(
      """
      umask \(umask)
      "$regdesk" import list.csv &&
      "$regdesk" play script.txt &&
      "$regdesk" export participants --to out.csv >list.csv &&
      for journal in register/entries/*.journal; do printf 0123 >>"$journal"; done &&
      "$regdesk" export participants --to second.csv >>list.csv &&
      "$regdesk" salvage --to above/saved >>list.csv &&
      "$regdesk" backup --to copies >>list.csv &&
      REGDESK_REGISTER= "$regdesk" import second.csv
      """
    )
    try #require(run.status == 0, "\(run)")
    let modes = try Self.modes(below: place.path).filter { !own.contains($0.key) }
    #expect(modes.filter { !["file 600", "directory 700"].contains($0.value) } == [:])
    // Each of what can be made was made.
    for part in [
      "screen.svg", "out.csv", "second.csv", "register/drafts", ".draft", ".lock", ".torn-",
      "above",
      "above/saved/entries/A-", "copies", "home/.local/share/regdesk/korea-bsec-2017/entries/A-",
    ] {
      #expect(modes.keys.contains { $0.contains(part) }, "nothing like \(part) was made")
    }
  }

  @Test(.enabled(if: Strace.isThere, "strace is not installed"))
  func `the file in which a register goes on after a failed disk is for its owner alone`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.shell(
      """
      umask 000
      "$regdesk" import list.csv &&
      strace -o log -e trace=fdatasync -e inject=fdatasync:error=EIO:when=2 \
        "$regdesk" export participants --to out.csv
      """
    )
    try #require(run.status == 0, "\(run)")
    let modes = try Self.modes(below: place.register)
    #expect(modes.keys.count { $0.hasSuffix(".journal") } == 2)
    #expect(Set(modes.filter { $0.key.hasSuffix(".journal") }.values) == ["file 600"])
  }

  @Test(.enabled(if: Strace.isThere, "strace is not installed"))
  func `on a drive that knows no owners, such as a USB stick, lists are written all the same`()
    throws
  {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.shell(
      """
      umask 077
      "$regdesk" import list.csv &&
      umask 000
      strace -o log -e trace=fchmod -e inject=fchmod:error=EPERM "$regdesk" export participants --to out.csv
      """
    )
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix("regdesk: out.csv: 1 row\n"))
  }

  /// What lies below a directory, by its path in it: what it is, with its permissions.
  private static func modes(below path: String) throws -> [String: String] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: path).reduce(into: [:]) { modes, name in
      let attributes = try files.attributesOfItem(atPath: "\(path)/\(name)")
      let kind = attributes[.type] as? FileAttributeType == .typeDirectory ? "directory" : "file"
      let mode = String(attributes[.posixPermissions] as? Int ?? 0, radix: 8)
      if name != "home" { modes[name] = "\(kind) \(mode)" }
    }
  }
}
