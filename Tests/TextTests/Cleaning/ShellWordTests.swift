import Testing

@testable import Text

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("/media/STICK", "/media/STICK"),
    ("/media/USB DISK", "'/media/USB DISK'"),
    ("it's", #"'it'\''s'"#),
    ("$(id);", "'$(id);'"),
    ("", "''"),
    ("-x", "./-x"),
    ("--to x", "'./--to x'"),
    ("two\nlines", #"$'two\nlines'"#),
    ("it's\u{1B}[2J\\", #"$'it\'s\033[2J\\'"#),
    ("\u{202E}gpj", #"$'\342\200\256gpj'"#),
  ])
  func `a path stays one word, and is no option`(path: String, word: String) {
    #expect(ShellWord(path).description == word)
  }
}
