import Registration

extension Register {
  /// The name as lists show it: `Oleh SHAHIN · Шагін Олег`; own script only where it is another script.
  func listName(of person: Participant) -> String {
    let name = name(of: person)
    let native = person.details.nativeName
    return native.isEmpty || native.isInLatin || native == name ? name : "\(name) · \(native)"
  }
}

extension String {
  /// True when every letter is Latin: nothing that has to be romanised to be read aloud at the desk.
  var isInLatin: Bool {
    unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isAlphabetic || scalar.value < 0x2B0
        || (0x1E00...0x1EFF).contains(scalar.value)
    }
  }
}
