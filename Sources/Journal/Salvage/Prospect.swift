import Registration

/// What a salvage of a damaged register would save, told without writing anything.
package struct Prospect {
  package let salvage: Salvage
  /// Folded from every entry that is whole, also behind the damage.
  package let register: Register
  /// Why nothing may be salvaged with this version: another one wrote what it would leave out; nil when it may.
  package let obstacle: JournalFailure?
}

extension Journal {
  /// Looks for everything that is whole in a register, and changes nothing.
  ///
  /// - Parameters:
  ///   - directory: The register's.
  ///   - memory: What a desk knows of it, which would be written again where it is gone.
  ///   - surroundings: The world around it.
  /// - Returns: What would be saved.
  /// - Throws: Why nothing can be.
  package static func prospect(
    of directory: String,
    remembering memory: Memory? = nil,
    in surroundings: Surroundings = Surroundings()
  ) throws(JournalFailure) -> Prospect {
    let paths = RegisterPaths(directory)
    let lock = try lockToRead(paths, surroundings)
    defer { lock.release() }
    var random = surroundings.random
    let refit = try refit(of: paths, as: paths, memory, surroundings.fileSystem, &random)
    var register = Register()
    register.apply(contentsOf: refit.entries)
    return Prospect(salvage: refit.salvage, register: register, obstacle: refit.obstacle)
  }
}
