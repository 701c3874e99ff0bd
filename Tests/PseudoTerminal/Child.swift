import Canvas
import Glibc

/// A process with a terminal of its own, seen from the terminal's other side.
///
/// Its terminal is its controlling terminal, as for a shell's window. Everything is closed and the process killed
/// when this ends.
final class Child {
  /// The terminal's other side; -1 after `hangUp`.
  private(set) var terminal: Int32
  /// Readable as ended when the process and everything it started is gone.
  private let lifeline: Int32
  let process: pid_t
  private var ending: Ending?
  /// Whether nobody has the other side open any more.
  private var isSilent = false

  /// Starts a program.
  ///
  /// - Throws: `SystemError` naming the call that the system refused.
  init(
    path: String,
    arguments: [String],
    environment: [String: String],
    size: Size
  ) throws(SystemError) {
    terminal = try checked(
      "open",
      unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    )
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    _ = try checked("socketpair", unsafe socketpair(AF_UNIX, kind, 0, &ends))
    lifeline = ends[0]
    try Child.setSize(of: terminal, to: size)
    let slave = try Child.unlockOtherSide(of: terminal)
    process = try Child.spawn(
      path: path,
      arguments: arguments,
      environment: environment,
      slave: slave,
      life: ends[1]
    )
    Glibc.close(ends[1])
  }

  deinit {
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    _ = waitForEnding()
    hangUp()
    Glibc.close(lifeline)
  }

  /// How the process ended; to be asked when the lifeline says that it has.
  func waitForEnding() -> Ending {
    if let ending { return ending }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let ending = Ending(waitStatus: status)
    self.ending = ending
    return ending
  }

  /// Closes the terminal, as a lost connection or a closed window does.
  func hangUp() {
    if terminal >= 0 { Glibc.close(terminal) }
    terminal = -1
  }

  /// Sends as many of the bytes to the process as there is room for now, and returns how many.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(terminal, $0.baseAddress, $0.count)
    }
    if written < 0, errno == EAGAIN || errno == EINTR { return 0 }
    return try checked("write", written)
  }

  /// What came of waiting for output.
  enum Outcome {
    case output([UInt8])
    /// There is nothing to read, but room to write.
    case room
    /// The process and all that it started have ended, and everything they wrote was received.
    case ended
    /// Nothing came in time.
    case nothing
  }

  /// Waits for what the process writes or for its end, or for room to send it something.
  func awaitOutput(for time: Duration, orRoom: Bool = false) -> Outcome {
    let milliseconds = Int32(clamping: Int64(time / .milliseconds(1)))
    while true {
      let wanted = Int16(POLLIN | (orRoom ? POLLOUT : 0))
      var polled = [isSilent ? -1 : terminal, lifeline].map {
        pollfd(fd: $0, events: wanted, revents: 0)
      }
      polled[1].events = Int16(POLLIN)
      guard unsafe poll(&polled, 2, max(0, milliseconds)) > 0 else { return .nothing }
      if polled[0].revents == 0 { return .ended }
      if polled[0].revents == Int16(POLLOUT) { return .room }
      if let bytes = receive() { return .output(bytes) }
      isSilent = true
    }
  }

  /// What the process has written, up to 64 KiB; nil when nobody has the other side open any more.
  private func receive() -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, unsafe read(terminal, buffer.baseAddress, buffer.count))
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// Gives the window another size; the system tells the process.
  static func setSize(of terminal: Int32, to size: Size) throws(SystemError) {
    var window = winsize()
    window.ws_col = UInt16(size.columns)
    window.ws_row = UInt16(size.rows)
    _ = try checked("ioctl", unsafe ioctl(terminal, UInt(TIOCSWINSZ), &window))
  }
}

// MARK: - Spawning

extension Child {
  /// The descriptor that keeps the lifeline open in the child.
  private static let lifelineInChild: Int32 = 63

  private static func spawn(
    path: String,
    arguments: [String],
    environment: [String: String],
    slave: String,
    life: Int32
  ) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    unsafe posix_spawn_file_actions_adddup2(&actions, life, lifelineInChild)
    var attributes = sessionOfItsOwn()
    var process: pid_t = 0
    let refusal = unsafe withArguments([path] + arguments) { argv in
      unsafe withArguments(environment.map { "\($0)=\($1)" }) { envp in
        unsafe posix_spawn(&process, path, &actions, &attributes, argv, envp)
      }
    }
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
    guard refusal == 0 else { throw SystemError(call: "posix_spawn \(path)", number: refusal) }
    return process
  }

  /// Lets the other side be opened, and returns its path.
  ///
  /// What `grantpt`, `unlockpt` and `ptsname` do, which Swift does not import.
  private static func unlockOtherSide(of terminal: Int32) throws(SystemError) -> String {
    let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)  // TIOCSPTLCK, TIOCGPTN
    var locked: Int32 = 0
    var number: UInt32 = 0
    _ = try checked("ioctl", unsafe ioctl(terminal, setLock, &locked))
    _ = try checked("ioctl", unsafe ioctl(terminal, getNumber, &number))
    return "/dev/pts/\(number)"
  }

  /// A new session, with every signal as the system has it.
  private static func sessionOfItsOwn() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    var all = sigset_t()
    var none = sigset_t()
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which Swift does not import
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  /// Calls with the texts as C wants them: pointers, ended by one that points nowhere.
  private static func withArguments<Result>(
    _ texts: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    return unsafe body(copies + [nil])
  }
}
