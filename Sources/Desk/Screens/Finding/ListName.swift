import Registration

extension Register {
  /// The name as lists show it: `Oleh SHAHIN · Шагін Олег`; own script only where it is another script.
  func listName(of person: Participant) -> String {
    let name = name(of: person)
    let native = person.details.nativeName
    return native.isEmpty || native.isInLatin || native == name ? name : "\(name) · \(native)"
  }
}
