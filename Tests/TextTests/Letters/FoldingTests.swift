import Testing

@testable import Text

struct FoldingTests {
  @Test(arguments: [
    ("İSTANBUL ISPARTA ısparta", "istanbul isparta isparta"), ("Straße ſ ẞ", "strasse s ss"),
    ("ᲗᲑილისი", "თბილისი"), ("ΟΔΥΣΣΕΎΣ Ὀδυσσεύς", "οδυσσευσ οδυσσευσ"), ("Ταΰγετος", "ταυγετοσ"),
    ("Əliyev Đorđe Łódź Søren Æsir Œuvre Þór", "eliyev dorde lodz soren aesir oeuvre thor"),
    ("șţ şț", "st st"), ("ӘЛІ әлі", "eлі eлі"), ("Фёдоров Ґалаґан", "федоров галаган"),
    ("ЇЖАК Ѓорѓе Ќ Йот", "їжак ѓорѓе ќ йот"), ("Знам’янка O'Neill", "знамянка oneill"),
    ("ԵՐԵՎԱՆ Երևան", "երեվան երեւան"), ("강경화", "강경화"), ("x\u{302}e\u{301}", "xe"), ("", ""),
    ("Nguyễn Thị", "nguyen thi"),
  ])
  func `spellings of one name in one script fold alike`(text: String, key: String) {
    #expect(text.folded == key)
    #expect(text.folded.folded == key)
  }
}
