/// Letter tables that serve keys only: no badge is spelt by them.
enum KeyTables {
  static let olderBulgarian = LetterTable(
    """
    а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц c
    ч ch ш sh щ sht ъ u ь i ю iu я ia
    """
  )

  static let gajWithoutMarks = LetterTable(
    """
    а a б b в v г g д d ђ d ѓ g е e ж z з z ѕ z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s
    т t ћ c ќ k у u ф f х h ц c ч c џ dz ш s
    """
  )

  static let gajWithDj = LetterTable(
    """
    а a б b в v г g д d ђ dj ѓ dj е e ж z з z ѕ dz и i ј j к k л l љ lj м m н n њ nj о o п p р r
    с s т t ћ c ќ c у u ф f х h ц ts ч c џ dzh ш s
    """
  )

  static let westernArmenian = LetterTable("բ p գ k դ t կ g պ b տ d ծ dz ձ ts ճ j ջ ch")

  static let machineReadable = LetterTable("ä ae å aa æ ae ö oe ø oe ü ue đ dj ð d þ th ə e")

  /// Cyrillic letters for rules of languages that do not have them.
  static let otherCyrillic = LetterTable(
    """
    ґ g є e і i ї i ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ z ў u щ shch ъ - ы y ь - э e ё e й i
    ю iu я ia ж zh ц ts х kh ч ch ш sh
    """
  )
}
