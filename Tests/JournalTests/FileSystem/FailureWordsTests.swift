import Glibc
import Testing

@testable import Journal

/// What the operator reads when a call to the system failed.
@Suite struct FailureWordsTests {
  @Test(arguments: [
    (EINVAL, "the file system does not take this"),
    (ENAMETOOLONG, "the name is too long"),
    (EBUSY, "it is in use"),
    (ENOTCONN, "the drive is not there any more"),
    (ENOMEM, "no memory is left"),
    (EPIPE, "error 32, Broken pipe"),
  ])
  func `an error has words of ours, or the system's beside its number`(
    number: Int32,
    words: String
  ) {
    #expect(ErrorCode(number).description == words)
  }

  @Test func `no error of the system is a bare number`() {
    for number in Int32(1)...133 {
      let words = ErrorCode(number).description
      #expect(words.wholeMatch(of: /error \d+(, )?/) == nil, "\(number)")
    }
  }

  @Test func `on a disk that became read-only a copy elsewhere is proposed`() {
    let failure = FileSystemFailure(.open, "/srv/desk/entries/A-k3f9qz.journal", .readOnly)
    #expect(
      JournalFailure.readOnly(failure).description
        == "The register can only be read here: cannot open /srv/desk/entries/A-k3f9qz.journal: the file "
        + "system is read-only, as after a failure, or with a stick whose switch is on lock. Copy it to another disk with "
        + "`regdesk backup --to /media/STICK --register /srv/desk`, which says how to open the "
        + "copy."
    )
  }
}
