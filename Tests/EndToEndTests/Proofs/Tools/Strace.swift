import Foundation

/// strace(1), which shows the system calls of the real program, lets one of them fail, or kills the program at it.
enum Strace {
  /// Whether it is installed, and processes may be traced here.
  static let isThere: Bool = {
    let run = try? Started(
      "/bin/sh",
      ["-c", "strace -f -e trace=none true"],
      environment: ProcessInfo.processInfo.environment.filter { $0.key == "PATH" },
      in: "/"
    ).end()
    return run?.status == 0
  }()

  /// The calls that promises about data rest on, by all names that the C library may choose.
  static let calls = [
    "openat", "write", "pwrite64", "read", "pread64", "fdatasync", "fsync", "rename", "renameat",
    "renameat2", "ftruncate", "flock", "mkdir", "mkdirat", "fallocate", "close", "fstat",
    "newfstatat", "statx", "getdents64", "unlink", "unlinkat", "chmod", "fchmod", "link", "linkat",
    "inotify_add_watch", "statfs", "fstatfs",
  ]
}

/// One system call of a run: the which-th of its name, counted from 1 as strace counts.
struct SystemCall: Hashable {
  let name: String
  let number: Int
  /// As strace shows it, with the paths behind the descriptors.
  let text: String
}

extension Place {
  /// Runs the program under strace with these options.
  func traced(
    _ options: [String],
    showing calls: [String] = Strace.calls,
    _ arguments: [String]
  ) throws -> Run {
    try startTraced(options, showing: calls, arguments).end()
  }

  /// Starts the program under strace with these options; the log comes to `strace.log` in this directory.
  func startTraced(
    _ options: [String],
    showing calls: [String] = Strace.calls,
    _ arguments: [String],
    environment changes: [String: String] = [:]
  ) throws -> Started {
    let names = "trace=" + calls.map { "?\($0)" }.joined(separator: ",")
    let given =
      ["strace", "-f", "-qq", "-y", "-o", "strace.log", "-e", names] + options
    return try Started(
      "/usr/bin/env",
      given + [regdesk] + arguments,
      environment: environment.merging(changes) { $1 },
      in: path
    )
  }

  /// The calls in the log that touch anything in this directory, in their order.
  func tracedCalls() throws -> [SystemCall] {
    var counts: [Substring: Int] = [:]
    var found: [SystemCall] = []
    for line in try text(of: "strace.log").split(separator: "\n") {
      // "4711 openat(AT_FDCWD</tmp>, ..."; a run of regdesk has one thread.
      let call = line.drop { $0 != " " }.drop { $0 == " " }
      guard let bracket = call.firstIndex(of: "(") else { continue }
      let name = call[..<bracket]
      counts[name, default: 0] += 1
      // Where the program stands says nothing about what it touches.
      guard call.replacing("AT_FDCWD<\(path)>", with: "").contains(path) else { continue }
      found.append(SystemCall(name: String(name), number: counts[name] ?? 0, text: String(call)))
    }
    return found
  }
}
