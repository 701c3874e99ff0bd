import Foundation
import Glibc

/// A user who is not root, since root may read and write everything.
enum Nobody {
  /// Whether the program can be run as such a one.
  static let isThere: Bool = {
    if geteuid() != 0 { return true }
    guard let place = try? Place() else { return false }
    return (try? place.runAsNobody(["keys"]))?.status == 0
  }()

  fileprivate static let command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
}

extension Place {
  /// Runs the program as a user who is not root.
  func runAsNobody(_ arguments: [String]) throws -> Run {
    let asNobody = geteuid() == 0 ? Nobody.command : []
    return try Started(
      "/usr/bin/env",
      asNobody + [regdesk] + arguments,
      environment: environment,
      in: path
    ).end()
  }

  /// Lets everything here belong to that user.
  func giveToNobody() throws {
    if geteuid() == 0 { _ = try shell("chown -R 65534:65534 .") }
  }
}
