import Foundation
import Glibc

/// A file system of its own in memory, so small that it can be filled, mounted over a place for as long as a test needs it.
struct SmallDisk {
  let place: Place

  /// Whether this user may mount one here: root outside of most containers.
  static let canBeMade: Bool = {
    guard geteuid() == 0, let place = try? Place() else { return false }
    return (try? SmallDisk.mounted(over: place) { _ in }) != nil
  }()

  /// Mounts one over the place, does something there, and takes it away again with everything on it.
  static func mounted(
    over place: Place,
    _ options: String = "size=1m",
    _ act: (SmallDisk) throws -> Void
  ) throws {
    try shell("mount -t tmpfs -o mode=700,\(options) tmpfs '\(place.path)'")
    defer { try? shell("umount -l '\(place.path)'") }
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/home",
      withIntermediateDirectories: false
    )
    try act(SmallDisk(place: place))
  }

  /// Fills it up to the last byte but for so many pages of 4 KiB.
  func fill(leaving pages: Int) throws {
    // The last of the zeros do not fit: that is what ends it.
    try Self.shell(
      """
      cd '\(place.path)'; rm -f filler; cat /dev/zero >filler 2>/dev/null
      truncate -s -\(pages * 4_096) filler
      """
    )
  }

  /// Makes room again.
  func empty() throws {
    try Self.shell("rm '\(place.path)/filler'")
  }

  static func shell(_ line: String) throws {
    let environment = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
    let run = try Started("/bin/sh", ["-c", line], environment: environment, in: "/").end()
    guard run.status == 0 else { throw Refused(run: run) }
  }

  /// The shell could not do it.
  struct Refused: Error {
    let run: Run
  }
}
