import Foundation
import Proofs
import Testing

/// What is larger than it can be is refused in words, in little memory and time, and never ends the program.
@Suite struct MemoryTests {
  /// A register of one person, in which the program has less than a gigabyte of addresses and twenty seconds.
  private func run(_ preparing: String, _ command: String) throws -> Run {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let made = try place.run("import", "list.csv")
    try #require(made.status == 0, "\(made)")
    let run = try place.shell(
      """
      set -- register/entries/*.journal; journal=$1
      \(preparing)
      ulimit -v 1000000
      SWIFT_BACKTRACE=enable=no timeout 60 \(command)
      """
    )
    return Run(
      status: run.status,
      errors: String(run.errors.replacing(place.path, with: "").prefix(400))
        .replacing(/A-[0-9a-z]{6}/, with: "A-000000")
    )
  }

  @Test(arguments: [
    "truncate -s 1T $journal",
    "truncate -s 1G $journal",
    #"printf '01234567 01234567 1073741824 {' >>$journal; truncate -s 2G $journal"#,
    #"printf '01234567 01234567 99999999999999999999999 {' >>$journal; truncate -s 2G $journal"#,
  ])
  func `a journal that goes on for ever is damaged`(preparing: String) throws {
    let run = try run(preparing, #""$regdesk" history"#)
    #expect(run.status == 65)
    #expect(
      run.errors.hasPrefix(
        "regdesk: The journal is damaged: /register/entries/A-000000.journal, line 4, byte "
      ),
      "\(run.errors)"
    )
  }

  /// What was added to a journal of two entries; none of it is one but the last.
  private static let additions = [
    "truncate -s 1100M $journal",
    "truncate -s 1T $journal",
    "head -c 300000000 /dev/zero >>$journal",
    "yes | tr -d '\\n' | head -c 10000000 >>$journal; truncate -s 600M $journal",
    // A whole line, a gigabyte behind the others.
    "tail -n 1 $journal >line; truncate -s 1100M $journal; cat line >>$journal",
  ]

  @Test(arguments: additions)
  func `of a journal of any length all that is whole is saved, in little memory`(addition: String)
    throws
  {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let run = try place.shell(
      """
      set -- register/entries/*.journal; journal=$1
      \(addition)
      echo screen >script
      ulimit -v 250000
      "$regdesk" check >checked 2>&1; echo $?
      grep -o 'journal: [0-9]* entries$' checked
      "$regdesk" play script | grep -o 'The register is damaged\\|2 entries are whole'
      "$regdesk" salvage --to saved | head -n 1
      "$regdesk" check --register saved | grep ' participant'
      """
    )
    #expect(
      run
        == Run(
          status: 0,
          output: """
            65
            journal: 2 entries
            The register is damaged
            2 entries are whole
            2 entries were saved in saved; none was lost.
            2 entries, 1 participant, 0 problems

            """
        )
    )
  }

  @Test(arguments: [
    ("import huge --dry-run", 66, "Cannot read huge: it is too large to be read."),
    ("play huge", 66, "Cannot read huge: it is too large to be read."),
    ("programme huge.yaml", 66, "huge.yaml: the file cannot be read: it is too large to be read"),
  ])
  func `a file of a terabyte is not read`(command: String, status: Int32, sentence: String) throws {
    let run = try run("truncate -s 1T huge huge.yaml", "\"$regdesk\" \(command)")
    #expect(run == Run(status: status, errors: "regdesk: \(sentence)\n"))
  }

  @Test func `a million columns are no list`() throws {
    let run = try run(
      #"awk 'BEGIN { for (i = 0; i < 1000000; i++) printf "a,"; print "b" }' >wide.csv"#,
      #""$regdesk" import wide.csv"#
    )
    let sentence =
      "regdesk: wide.csv: The record in line 1 has more than 1024 fields. Is it the right file?\n"
    #expect(run == Run(status: 65, errors: sentence))
  }

  @Test func `a field of many megabytes, quoted or not, is a quote that was never closed`() throws {
    for quote in ["", "\""] {
      let run = try run(
        #"(printf 'Family name,State\n\#(quote)'; head -c 4000000 /dev/zero | tr '\0' x) >long.csv"#,
        #""$regdesk" import long.csv"#
      )
      #expect(run.status == 65)
      #expect(
        run.errors.hasSuffix(
          "is longer than 131072 bytes. Look for a quote that is never closed.\n"
        ),
        "\(run)"
      )
    }
  }

  @Test func `a script of more than a megabyte is refused`() throws {
    let run = try run("yes '' | head -c 2000000 >long.txt", #""$regdesk" play long.txt"#)
    let sentence = "regdesk: long.txt:1: the script is longer than a megabyte. Play it in parts.\n"
    #expect(run == Run(status: 65, errors: sentence))
  }

  @Test(arguments: [
    "head -c 900000 /dev/zero | tr '\\0' '['",
    "head -c 900000 /dev/zero | tr '\\0' '{'",
    "yes -- '- - -' | head -c 900000 | tr -d '\\n'",
    "awk 'BEGIN { print \"a0: &a0 x\"; for (i = 1; i < 60; i++) printf \"a%d: &a%d [*a%d, *a%d]\\n\", i, i, i-1, i-1 }'",
    "awk 'BEGIN { printf \"a0: &a0 x\\r\"; for (i = 1; i < 60; i++) printf \"a%d:\\r  &a%d [\\r*a%d,\\r*a%d]\\r\", i, i, i-1, i-1 }'",
    "awk 'BEGIN { for (i = 0; i < 90000; i++) printf \"a%d: 1\\n\", i }'",
    "awk 'BEGIN { printf \"activities:\\n\"; for (i = 0; i < 60000; i++) print \"  - {id: a}\" }'",
  ])
  func `YAML without end, or with more in it than it says, is refused`(making: String) throws {
    let run = try run("\(making) >hostile.yaml", #""$regdesk" programme hostile.yaml"#)
    #expect(run.status == 65, "\(run)")
    #expect(run.errors.hasPrefix("regdesk: hostile.yaml:"))
  }

  @Test func `a draft of a terabyte does not keep the desk from opening`() throws {
    let run = try run(
      "truncate -s 1T register/drafts/0123456789ab.draft; echo screen >script",
      #""$regdesk" play script"#
    )
    #expect(run == Run(status: 0))
  }

  @Test(.enabled(if: Proof("fuzz").isLong, "only in the long form"))
  func `hundreds of megabytes that are really there are refused as well`() throws {
    for (making, command) in [
      ("head -c 250000000 /dev/zero | tr '\\0' x >big", "import big"),
      ("yes | head -c 250000000 >big", "import big"),
      ("true", "import - </dev/zero"), ("true", "import - <<END\n$(yes | head -c 3000000)\nEND"),
    ] {
      let run = try run(making, "\"$regdesk\" \(command)")
      #expect([65, 66].contains(run.status), "\(command): \(run)")
    }
  }

  @Test(.enabled(if: Proof("fuzz").isLong, "only in the long form"))
  func `a last line of a hundred megabytes that was never finished is a torn one`() throws {
    let run = try run(
      #"(printf '01234567 01234567 134217728 {'; head -c 100000000 /dev/zero) >>$journal"#,
      #""$regdesk" history"#
    )
    #expect(run == Run(status: 0))
  }
}
