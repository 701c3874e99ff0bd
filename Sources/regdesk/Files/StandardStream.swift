import Glibc
import Journal
import Text

/// Standard output or standard error, written without a buffer, so that no failure is found out too late.
struct StandardStream: Hashable, Sendable {
  let descriptor: Int32
  let name: String

  static let output = StandardStream(descriptor: STDOUT_FILENO, name: "standard output")
  static let error = StandardStream(descriptor: STDERR_FILENO, name: "standard error")

  /// Gives a standard stream that the process was started without a place of its own, so that no file is opened under its
  /// number and then written to by mistake; writing to it goes on failing.
  static func occupyClosed() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
      // Safe: the path is a literal. The lowest free number is taken, which is this one.
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// Writes all the bytes as they are: data for other programs.
  ///
  /// What people read goes through `print`.
  func write(_ bytes: [UInt8]) throws(Stop) {
    var place = 0
    while place < bytes.count {
      // Safe: the pointer and the count stay within the array, which lives through the call.
      let taken = unsafe bytes.withUnsafeBytes { room in
        unsafe Glibc.write(descriptor, room.baseAddress?.advanced(by: place), room.count - place)
      }
      if taken > 0 {
        place += taken
      } else if errno != EINTR {
        throw .outputFailed(FileSystemFailure(.write, name, ErrorCode(errno)))
      }
    }
  }

  /// Writes a list: to other programs and files its bytes as they are, to a terminal as text for people.
  func handOut(_ list: [UInt8]) throws(Stop) {
    if isatty(descriptor) == 0 { return try write(list) }
    try print(String(decoding: list, as: UTF8.self).replacing("\r\n", with: "\n"))
  }

  /// Writes text for people, without anything that a terminal would take for an order.
  func print(_ text: String) throws(Stop) {
    try write(Array(text.printable.utf8))
  }

  /// Writes text for people and ends its line.
  func writeLine(_ text: String) throws(Stop) {
    try print("\(text)\n")
  }

  /// Tells the person at the terminal something; that it cannot be told is no reason to stop.
  func tell(_ text: String) {
    try? writeLine("regdesk: \(text)")
  }
}
