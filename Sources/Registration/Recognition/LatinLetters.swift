extension String {
  /// True when every letter is Latin: nothing that has to be romanised to be read aloud at the desk.
  package var isInLatin: Bool {
    unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isAlphabetic || scalar.value < 0x2B0
        || (0x1E00...0x1EFF).contains(scalar.value)
    }
  }
}
