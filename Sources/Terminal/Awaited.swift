import Canvas
import Glibc

/// A descriptor that wakes the desk beside the keyboard, and what its readiness means there.
package struct Awaited: Hashable, Sendable {
  /// Watched for something to read; whoever gave it reads it empty before waiting again.
  package let descriptor: Int32
  /// What `next` then returns.
  package let input: Input

  package init(_ descriptor: Int32, as input: Input) {
    self.descriptor = descriptor
    self.input = input
  }
}

/// What ended a wait.
struct Awakening: Hashable {
  /// Whether nothing happened in time.
  var isTimeUp = false
  /// Whether the terminal has gone: nothing will ever be read from it again.
  var hungUp = false
  /// The first of the awaited descriptors that is ready.
  var input: Input?

  /// Waits until something is to be read from standard input, the wake pipe or the awaited, or the
  /// milliseconds are over; nil waits for ever.
  init(wakePipe: Int32, awaited: [Awaited], milliseconds: Int?) {
    var polled = [STDIN_FILENO, wakePipe].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    polled += awaited.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    // Safe: pointer and count are those of the array, which lives through the call.
    let ready = unsafe poll(&polled, nfds_t(polled.count), limit)
    isTimeUp = ready == 0
    guard ready > 0 else { return }
    hungUp = polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    input = zip(awaited, polled.dropFirst(2)).first { $1.revents != 0 }?.0.input
  }
}
