import Foundation
import Journal

/// The disks that somebody plugged in, by the folders where desktops and administrators let them appear.
enum PluggedDisks {
  /// Their folders, sorted; not the disk on which the register lies.
  static func folders(besides register: String) -> [String] {
    let files = LiveFileSystem()
    let user = NSUserName()
    let own = device(of: register, files)
    let roots = ["/media/\(user)", "/run/media/\(user)", "/media", "/mnt"]
    return roots.flatMap { root in
      ((try? files.names(in: root)) ?? []).map { "\(root)/\($0)" }.filter { folder in
        // A folder to which nothing is plugged in lies on the disk that its parent lies on.
        guard let device = device(of: folder, files) else { return false }
        return device != own && device != self.device(of: root, files)
      }
    }
  }

  private static func device(of path: String, _ files: LiveFileSystem) -> UInt64? {
    guard let status = try? files.status(at: path), status.isDirectory else { return nil }
    return status.identity.device
  }
}
