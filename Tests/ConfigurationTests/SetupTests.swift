import Foundation
import Testing

/// What `config/setup` says and does on machines that lack something, played with invented commands.
@Suite struct SetupTests {
  /// A machine whose commands are only these scripts and a few plain tools.
  private func setup(
    _ arguments: [String],
    _ commands: [String: String]
  ) throws -> (said: String, status: Int32, log: [String]) {
    let machine = FileManager.default.temporaryDirectory
      .appending(path: "setup-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: machine, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: machine) }
    for (name, script) in Self.tools.merging(commands, uniquingKeysWith: { $1 }) {
      let file = machine.appending(path: name)
      try "#!/bin/sh\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    let log = machine.appending(path: "log")
    let said = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [realPath + "/setup"] + arguments
    process.environment = ["PATH": machine.path, "LOG": log.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = (try? String(contentsOf: log, encoding: .utf8))?.split(separator: "\n") ?? []
    return (text, process.terminationStatus, lines.map(String.init))
  }

  /// Swift of the right age, git, both packages, root.
  private static let complete = [
    "swift": "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'",
    "git": "",
    "dpkg-query": "echo installed",
    "id": "echo 0",
    "apt-get": "echo \"$@\" >>\"$LOG\"",
  ]

  private static let tools = Dictionary(
    uniqueKeysWithValues: ["sed", "head", "tail", "mktemp", "rm", "env"].map { tool in
      (tool, "PATH=/usr/bin:/bin exec \(tool) \"$@\"")
    }
  )
  .merging(["env": "PATH=\"$PATH:/usr/bin:/bin\" exec /usr/bin/env \"$@\""]) { $1 }

  private func setup(_ arguments: String..., with changes: [String: String]) throws -> (
    said: String, status: Int32, log: [String]
  ) {
    try setup(arguments, Self.complete.merging(changes) { $1 })
  }

  @Test func `nothing is said or done when nothing is missing`() throws {
    let run = try setup(with: [:])
    #expect(run == ("", 0, []))
  }

  @Test func `what is missing is installed from a fresh list of packages`() throws {
    let run = try setup(with: ["dpkg-query": "exit 1"])
    let apt = "-q -o DPkg::Lock::Timeout=60"
    #expect(
      run == (
        "config/setup: installing libncurses-dev libvterm-dev strace python3 valgrind\n", 0,
        [
          "\(apt) update",
          "\(apt) install -y --no-install-recommends libncurses-dev libvterm-dev strace python3 valgrind",
        ]
      )
    )
  }

  @Test func `what only the long proofs need is not looked for unless it is asked for`() throws {
    let noXFS = ["dpkg-query": "case \"$*\" in *xfsprogs) exit 1 ;; *) echo installed ;; esac"]
    let run = try setup("proofs", with: noXFS)
    #expect(run.said == "config/setup: installing xfsprogs\n")
    let without = try setup(with: noXFS)
    #expect(without == ("", 0, []))
  }

  @Test func `the benchmark's peers are installed when they are asked for`() throws {
    let none = "case \"$*\" in *tig|*miller) exit 1 ;; *) echo installed ;; esac"
    let run = try setup("benchmarks", with: ["dpkg-query": none])
    #expect(run.said == "config/setup: installing tig miller\n")
  }

  @Test func `a set of packages that there is not is refused with those there are`() throws {
    let run = try setup("prooves", with: [:])
    #expect(
      run == (
        "config/setup: 'prooves' is no set of packages; 'proofs' and 'benchmarks' are those there are.\n",
        1, []
      )
    )
  }

  @Test func `without root and sudo it says what to install by hand`() throws {
    let run = try setup(with: ["dpkg-query": "exit 1", "id": "echo 1000"])
    #expect(
      run == (
        "config/setup: missing: libncurses-dev libvterm-dev strace python3 valgrind, "
          + "and installing needs root, but there is no sudo. Install them yourself, then try again: "
          + "apt-get install libncurses-dev libvterm-dev strace python3 valgrind\n",
        1, []
      )
    )
  }

  @Test func `an archive that does not answer is told with its last words`() throws {
    let run = try setup(with: ["dpkg-query": "exit 1", "apt-get": "echo 'E: no network'; exit 100"])
    #expect(
      run == (
        "config/setup: installing libncurses-dev libvterm-dev strace python3 valgrind\n  E: no network\n"
          + "config/setup: apt-get update failed: no network, no right to use sudo, or an archive "
          + "that does not answer. Install them yourself, then try again: "
          + "apt-get install libncurses-dev libvterm-dev strace python3 valgrind\n",
        1, []
      )
    )
  }

  @Test(arguments: ["5.10", "6.2.4"])
  func `a Swift that is too old is refused before anything is installed`(version: String) throws {
    let run = try setup(with: [
      "swift": "echo 'Swift version \(version) (x)'", "dpkg-query": "exit 1",
    ])
    let said = version.split(separator: ".").prefix(2).joined(separator: ".")
    #expect(
      run == (
        "config/setup: Swift \(said) is too old: regdesk needs 6.3 or newer. Install it as "
          + "https://www.swift.org/install/linux says (with swiftly: swiftly install 6.3), "
          + "and try again.\n",
        1, []
      )
    )
  }
}
