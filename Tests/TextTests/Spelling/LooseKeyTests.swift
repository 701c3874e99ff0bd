import Testing

@testable import Text

struct LooseKeyTests {
  private func keys(_ text: String) -> Set<[UInt8]> { Set(LooseKey.keys(of: Array(text.utf8))) }

  @Test(arguments: [
    ("khristov", "hristov"), ("hristov", "xristov"), ("christos", "hristos"), ("cenov", "tsenov"),
    ("tsenov", "tzenov"), ("zhivko", "jivko"), ("zhivko", "zivko"), ("shahin", "sahin"),
    ("jovan", "yovan"), ("jovan", "iovan"), ("yuri", "iurij"), ("yana", "jana"),
    ("alexis", "aleksis"),
    ("filippos", "philipos"), ("pavlou", "pavlu"), ("dzhordj", "djord"), ("vladimir", "wladimir"),
    ("zelenskyi", "zelensky"), ("zelenskiy", "zelenskii"), ("hroisman", "groysman"),
    ("gharib", "garib"), ("qasimov", "kasimov"), ("qasimov", "gasimov"), ("balis", "mpalis"),
    ("dora", "ntora"), ("gkesoulis", "gesulis"), ("yekaterina", "ekaterina"),
    ("jejelava", "dzhedzhelava"),
  ])
  func `spellings of one sound have a key in common`(one: String, other: String) {
    #expect(!keys(one).isDisjoint(with: keys(other)))
  }

  @Test(arguments: [
    ("kara", "hara"), ("ivanov", "petrov"), ("rana", "lana"), ("maria", "mario"), ("zora", "iora"),
  ])
  func `other names have none`(one: String, other: String) {
    #expect(keys(one).isDisjoint(with: keys(other)))
  }

  @Test(arguments: [
    ("kyungwha", "gyeonghwa"), ("bukyum", "pugyeom"), ("moohyun", "muhyeon"), ("jong", "chung"),
    ("rim", "lim"), ("sunwoo", "seonu"),
  ])
  func `Korean spellings of one sound have one key`(one: String, other: String) {
    #expect(LooseKey.korean(of: Array(one.utf8)) == LooseKey.korean(of: Array(other.utf8)))
  }

  @Test func `a spelling full of doubts has no more than eight keys`() {
    #expect(keys("dzhordjoxchegujxig").count <= 8)
  }
}
