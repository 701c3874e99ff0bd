import Testing

@testable import Registration

/// A register that has adopted the sample programme and holds nobody.
func sampleRegister() throws -> Register {
  var register = Register()
  register.programme = try sampleProgramme()
  return register
}
