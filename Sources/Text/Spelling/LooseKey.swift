/// What is left of a Latin spelling when sounds that languages spell differently are made alike.
package enum LooseKey {
  /// The keys of a spelling in small ASCII letters, at most eight: two spellings may be of the same
  /// name when they have a key in common.
  ///
  /// Some letters stand for two sounds: `g` is h to a Ukrainian and k to a Georgian. A word with such
  /// a letter has a key for each reading, which keeps h and k themselves apart.
  package static func keys(of spelling: [UInt8]) -> [[UInt8]] {
    let doubts = Self.doubts(in: spelling)
    if doubts == 0 { return [general.sounds(of: spelling)] }
    var keys: [[UInt8]] = []
    var choice = doubts
    while true {
      let key = general.sounds(of: spelling, second: choice)
      if !keys.contains(key) { keys.append(key) }
      if choice == 0 { return keys }
      choice = (choice - 1) & doubts
    }
  }

  /// Spellings that may sound like this one: names in -off are those in -ov.
  package static func otherEndings(of spelling: [UInt8]) -> [[UInt8]] {
    var stem = spelling
    while stem.count > 3, stem.last == UInt8(ascii: "f") { stem.removeLast() }
    guard stem.count < spelling.count, let vowel = stem.last, "oe".utf8.contains(vowel) else {
      return []
    }
    return [stem + "v".utf8]
  }

  /// Spellings of which this one may be the beginning while it is typed: `mak` of Makhmud, which
  /// sounds like Mahmud, `gam` of Gambashidze.
  static func continued(_ spelling: [UInt8]) -> [[UInt8]] {
    guard spelling.count > 2, let last = spelling.last, let second = halves[last] else { return [] }
    return [spelling + [second]]
  }

  /// The first letters of groups with a sound of their own, and the second.
  private static let halves: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: ["ch", "dz", "gh", "kh", "mb", "nd", "ou", "ph", "ts"].map { group in
      (Array(group.utf8)[0], Array(group.utf8)[1])
    }
  )

  /// The key for Korean names: k g, t d, p b, ch j, l r, and the many spellings of the vowels.
  package static func korean(of spelling: [UInt8]) -> [UInt8] { koreanSounds.sounds(of: spelling) }

  /// The keys for Azerbaijani names, whose ə is a to some and e to others.
  package static func azerbaijani(of spelling: [UInt8]) -> [[UInt8]] {
    keys(of: spelling.map { $0 == UInt8(ascii: "e") ? UInt8(ascii: "a") : $0 })
  }

  /// Whether enough of what was typed is left in its key: `shch` is two sounds, `dzhdzhdzh` is no name's
  /// single d.
  static func keepsSense(_ key: [UInt8], of spelling: [UInt8]) -> Bool {
    spelling.count <= 2 * key.count + 1
  }

  /// At most three doubts, so that no spelling has more than eight keys.
  private static func doubts(in spelling: [UInt8]) -> UInt32 {
    var doubts = general.doubts(in: spelling)
    while doubts.nonzeroBitCount > 3 { doubts &= doubts - 1 }
    return doubts
  }

  private static let general = SoundTable(
    """
    ch c h
    ck k
    dj d z
    dz d z
    dzh d z
    g h k
    gh h
    gk h k
    j i z
    kh h
    mb b
    mp b
    nd d
    nt d
    oo u
    ou u
    ph f
    q k
    sh s
    tc c
    tch c
    th t
    ts c
    tz c
    w v
    x h ks
    y i
    zh z
    """
  )

  private static let koreanSounds = SoundTable(
    """
    ae e
    ai e
    ay e
    b p
    ch c
    d t
    ee i
    eo o
    eu o
    f p
    g k
    hw hv
    j c
    oe e
    oo o
    ou o
    q k
    r l
    rh l
    sh s
    u o
    ui i
    w v
    weo vo
    wh hv
    wi i
    woo o
    wu o
    y i
    yeo io
    yo io
    yoo io
    you io
    yu io
    z c
    """,
    dropsHAfterVowels: true
  )
}
