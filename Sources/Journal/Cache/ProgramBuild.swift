import Glibc

/// Which program this is: another one may make another state of the same entries, so it believes no cache but its own.
enum ProgramBuild {
  /// Of this process: the size of its file, when that was written, and which file it is.
  static var current: String {
    var found = stat()
    // Safe: the path is a NUL-terminated copy, and the place lives, for the length of the call.
    guard unsafe stat("/proc/self/exe", &found) == 0 else { return "unknown" }
    let written = found.st_mtim
    return "\(found.st_size)-\(written.tv_sec)-\(written.tv_nsec)-\(found.st_ino)"
  }
}
