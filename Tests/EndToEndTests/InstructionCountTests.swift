import Testing

/// How much the processor does for three fixed scripts, beside what is kept: `Tests/Benchmarks/instructions`.
///
/// Counted by valgrind, so that a busy machine changes nothing. After something became faster, or slower for a reason,
/// `python3 Tests/Benchmarks/instructions --keep`, once more with `--configuration debug`, keeps the new counts.
@Suite(.enabled(if: InstructionCount.isPossible, "see Tests/Benchmarks/instructions --can"))
struct InstructionCountTests {
  @Test func `no script takes a fifth more instructions than what is kept`() throws {
    let run = try InstructionCount.compared()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}
