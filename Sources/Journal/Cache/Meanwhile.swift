import CSystem
import Glibc

/// Does one thing on a thread of its own while this thread does another, and returns what came of both.
///
/// One after the other where no thread can be had. Signals come to this thread as before.
func meanwhile<Other: Sendable, Own>(
  _ other: @escaping @Sendable () -> Other,
  _ own: () -> Own
) -> (other: Other, own: Own) {
  let result = Outcome<Other>()
  let work = Work { result.value = other() }
  var thread = pthread_t()
  // Safe: the work is held below until the thread is over.
  let context = unsafe Unmanaged.passUnretained(work).toOpaque()
  let failure = unsafe csystem_begin_thread(&thread, run, context)
  if failure != 0 { work.body() }
  let done = own()
  if failure == 0 { pthread_join(thread, nil) }
  return withExtendedLifetime(work) { (result.value ?? other(), done) }
}

/// What a thread is to do.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}

/// What came of it: written by the thread, and read once the thread is over.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}

/// What pthread_create(3) begins with.
private func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  // Safe: `meanwhile` holds the work for as long as the thread runs.
  if let context = unsafe context {
    unsafe Unmanaged<Work>.fromOpaque(context).takeUnretainedValue().body()
  }
  return nil
}
