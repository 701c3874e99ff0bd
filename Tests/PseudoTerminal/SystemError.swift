import Glibc

/// A call that the system refused.
package struct SystemError: Error, Hashable, CustomStringConvertible {
  let call: String
  let number: Int32

  package var description: String { "\(call): \(unsafe String(cString: strerror(number)))" }
}

/// The result of a call, unless it is negative, which is a refusal.
func checked<Number: SignedInteger>(
  _ call: String,
  _ result: Number
) throws(SystemError) -> Number {
  guard result >= 0 else { throw SystemError(call: call, number: errno) }
  return result
}
