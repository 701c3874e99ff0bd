/// Latin letters without their marks, in lower-case ASCII: `Ş` is `s`, `ß` is `ss`, `ə` is `e`.
///
/// Taking marks off by decomposition would leave ə đ ł ß ı as they are, so each letter is listed.
enum LatinFolding {
  /// How the letter is written without marks; nil for what is no Latin letter beyond ASCII.
  static func plain(_ scalar: Unicode.Scalar) -> Latin? {
    let value = scalar.value
    guard value < 0x1F00 else { return nil }
    let latin: Latin
    switch value {
    case 0xC0..<0x250: latin = extended[Int(value - 0xC0)]
    case 0x1E00..<0x1F00: latin = additional[Int(value - 0x1E00)]
    case 0x259: latin = "e"
    default: return nil
    }
    return latin.isEmpty ? nil : latin
  }

  /// U+00C0 to U+024F; `-` is no letter.
  private static let extended = Latin.list(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e
    e e i i i i d n o o o o o - o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e
    e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l
    l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u
    u u u u u u u u w w y y y z z z z z z s b b b b - - o c c d d d d z e e e f f g g hw i i
    k k l l w n n o o o gh gh p p r - - sh sh t t t t u u u v y y z z zh - - zh dz - - ts w
    - - - - dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a a a ae ae g g g
    g k k o o o o zh zh j dz dz dz g g hw w n n a a ae ae o o a a a a e e e e i i i i o o o
    o r r r r u u u u s s t t y y h h n d ou ou z z a a e e o o o o o o o o y y l n t j db
    qp a c c l t s z - - b u a e e j j q q r r y y
    """
  )

  /// U+1E00 to U+1EFF.
  private static let additional = Latin.list(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h
    i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p
    r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w
    w w w w w w x x x x y y z z z z z z h t w y a s - - ss d a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o o o o o o o o o o o
    o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y ll ll v v y y
    """
  )
}
