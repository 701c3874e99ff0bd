import Testing

@testable import Journal

/// Which file systems a register is safe on, and what is said of the others.
@Suite struct DoubtfulFileSystemTests {
  @Test(
    arguments: [
      (0x6969, "nfs4", DoubtfulFileSystem.network("nfs4")), (0x6969, nil, .network("nfs")),
      (0xff53_4d42, "cifs", .network("cifs")), (0x0102_1997, "9p", .network("9p")),
      (0x00c3_6400, "ceph", .network("ceph")), (0x5346_414f, nil, .network("afs")),
      (0x6573_5546, "fuse.sshfs", .program("fuse.sshfs")),
      (0x6573_5546, "fuseblk", .program("fuseblk")),
      (0x6573_5546, "virtiofs", .network("virtiofs")), (0x6573_5546, nil, .program("fuse")),
    ] as [(UInt32, String?, DoubtfulFileSystem)]
  )
  func `networks and programs are doubted`(magic: UInt32, name: String?, doubt: DoubtfulFileSystem)
  {
    #expect(DoubtfulFileSystem(magic: magic, name: name) == doubt)
  }

  @Test(
    arguments: [
      ("ext4", 0xef53), ("xfs", 0x5846_5342), ("btrfs", 0x9123_683e), ("tmpfs", 0x0102_1994),
      ("overlay", 0x794c_7630), ("vfat", 0x4d44), ("zfs", 0x2fc1_2fc1), ("f2fs", 0xf2f5_2010),
    ] as [(String, UInt32)]
  )
  func `a machine's own disk is not`(name: String, magic: UInt32) {
    #expect(DoubtfulFileSystem(magic: magic, name: name) == nil)
  }

  @Test func `the name stands in the table of mounts, behind any number of optional words`() {
    let mounts = """
      22 27 0:21 / /proc rw,relatime - proc proc rw
      36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 shared:7 - ext3 /dev/root rw,errors=continue
      37 35 0:44 / /home/a\\040park rw - fuse.sshfs park@host:/ rw
      38 35 0:45
      """
    let name = { DoubtfulFileSystem.name(ofDevice: $0, in: mounts) }
    #expect(name("98:0") == "ext3")
    #expect(name("0:44") == "fuse.sshfs")
    #expect(name("0:45") == nil)
    #expect(name("8:1") == nil)
  }

  @Test func `this machine's own file system answers`() {
    #expect(LiveFileSystem().doubt(about: "/proc") == nil)
    #expect(LiveFileSystem().doubt(about: "/nowhere") == nil)
  }

  @Test(arguments: [
    (
      DoubtfulFileSystem.network("nfs4"),
      "The register lies on a network drive (nfs4). When the connection breaks nothing can be saved, and "
        + "two machines that write at once can damage it. Keep it on this machine's own disk (--register), "
        + "and only its backups on the network."
    ),
    (
      DoubtfulFileSystem.program("fuse.sshfs"),
      "The register lies on a drive that a program provides (fuse.sshfs). Whether what is saved survives a "
        + "power cut depends on that program. Keep it on this machine's own disk (--register), and only its "
        + "backups there."
    ),
  ])
  func `the operator is told once, when the register is opened`(
    doubt: DoubtfulFileSystem,
    sentence: String
  ) throws {
    let disk = ModelDisk.withHome()
    let process = ModelProcess(disk)
    process.doubt = doubt
    for _ in 0..<2 {
      let (journal, _, opening) = try Journal.open(
        at: Desk.directory,
        for: .writing(letter: UInt8(ascii: "A")),
        Surroundings(fileSystem: process)
      )
      #expect(opening.notices == [.doubtful(doubt)])
      #expect(opening.notices.map(\.description) == [sentence])
      #expect(try journal.news() == [])
      #expect(journal.takeNotices() == [])
    }
  }
}
