import Registration
import Text

extension Draft {
  /// What was left, in a line: `New participant: Iryna Kovalenko, UKR`.
  func words(in register: Register) -> String {
    switch form {
    case "register": say("New participant: \(typedName)")
    case "amend": say("Participant: \(nameOfPerson(in: register))")
    case "substitute": say("Takes the place of \(nameOfPerson(in: register)): \(typedName)")
    case "activity": say("Activity: \(titleOfActivity(in: register))")
    case "presentation": say("Presentation: \(values["title"] ?? "")")
    case "ministry": say("Ministry: \(nameOfMinistry(in: register))")
    case "withdraw": say("Withdrawal: \(values["reason"] ?? "")")
    case "reinstate": say("Reinstatement: \(values["reason"] ?? "")")
    default: form
    }
  }

  private var typedName: String {
    let names = [Field.givenNames, .familyName, .nativeName].compactMap { values[$0.rawValue] }
    let name = names.filter { !$0.isEmpty }.joined(separator: " ")
    let state = values[Field.affiliation.rawValue] ?? ""
    return [name, state].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func nameOfPerson(in register: Register) -> String {
    let person = values["person"].flatMap { ParticipantID($0) }.flatMap { register[$0] }
    return person.map(register.name) ?? say("no longer registered")
  }

  private func nameOfMinistry(in register: Register) -> String {
    guard let id = values["ministry"] else { return values["name"] ?? "" }
    return MinistryID(id).flatMap(register.ministry)?.name ?? say("no longer in the directory")
  }

  private func titleOfActivity(in register: Register) -> String {
    guard values["activity"] != nil else { return values["title"] ?? "" }
    let activity = values["activity"].flatMap { ActivityID($0) }.flatMap(register.activity)
    return activity?.title ?? say("no longer in the programme")
  }
}
