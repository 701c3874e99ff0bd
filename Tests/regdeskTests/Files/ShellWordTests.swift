import Testing

@testable import regdesk

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("/media/STICK", "/media/STICK"),
    ("/media/USB DISK", "'/media/USB DISK'"),
    ("it's", #"'it'\''s'"#),
    ("$(id);", "'$(id);'"),
    ("", "''"),
    ("-x", "./-x"),
    ("--to x", "'./--to x'"),
  ])
  func `a path stays one word, and is no option`(path: String, word: String) {
    #expect(ShellWord(path).description == word)
  }
}
