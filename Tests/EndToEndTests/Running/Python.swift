import Foundation

/// Python, which reads our files as other programs do, where it is installed.
enum Python {
  static let isThere: Bool = {
    let run = try? Started(
      "/bin/sh",
      ["-c", "python3 -c 'import csv'"],
      environment: path,
      in: "/"
    ).end()
    return run?.status == 0
  }()

  private static var path: [String: String] {
    ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
  }
}
