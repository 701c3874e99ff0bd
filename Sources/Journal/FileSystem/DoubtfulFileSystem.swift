/// A file system on which a register is less safe than on the machine's own disk, by the name that mount(8) has for it.
package enum DoubtfulFileSystem: Hashable, Sendable {
  /// Another machine keeps the files.
  case network(String)
  /// A program keeps the files, not the system: FUSE.
  case program(String)

  /// What the kind of file system of this `f_type` is; nil for one that keeps its files on this machine by itself.
  ///
  /// `name` is what the table of mounts calls it, where it says.
  init?(magic: UInt32, name: String?) {
    if magic == Self.fuse {
      self = name == "virtiofs" ? .network("virtiofs") : .program(name ?? "fuse")
    } else if let usual = Self.networks[magic] {
      self = .network(name ?? usual)
    } else {
      return nil
    }
  }

  /// The type of the file system on a device, from the text of /proc/self/mountinfo; nil when it does not say.
  ///
  /// ```
  /// 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
  /// ```
  static func name(ofDevice device: String, in mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      else { continue }
      return String(words[dash + 1])
    }
    return nil
  }

  /// The numbers in linux/magic.h.
  private static let fuse: UInt32 = 0x6573_5546
  private static let networks: [UInt32: String] = [
    0x6969: "nfs", 0x517b: "smbfs", 0xff53_4d42: "cifs", 0xfe53_4d42: "smb3", 0x564c: "ncpfs",
    0x7375_7245: "coda", 0x5346_414f: "afs", 0x6b41_4653: "afs", 0x0102_1997: "9p",
    0x00c3_6400: "ceph", 0x0bd0_0bd0: "lustre", 0x0116_1970: "gfs2", 0x7461_636f: "ocfs2",
    0x786f_4256: "vboxsf",
  ]
}
