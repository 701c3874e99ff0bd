import Testing

@testable import Registration

@Suite struct Problems {
  @Test func `each field says what is wrong with it`() throws {
    var desk = try RegistrationDesk()
    let head = try desk.nominate("Ayşe", "Demir") { $0.capacity = .headOfDelegation }
    var details = Details(affiliation: try desk.state("TUR"))
    details.ministry = try desk.ministry("grc.interior")
    (details.email, details.phone) = ("a@b", "call me")
    (details.givenNames, details.capacity) = ("Can2", .headOfDelegation)
    #expect(
      details.problems(in: desk.register) == [
        .familyName: Problem(.required, "A family name or an own-script name is needed."),
        .ministry: Problem(
          .wrong,
          "“Ministry of Interior” belongs to GRC, not to TUR. Choose one of TUR."
        ),
        .email: Problem(
          .wrong,
          "“a@b” is not an e-mail address. Write it as name@example.org, or leave it empty."
        ),
        .phone: Problem(.doubtful, "A phone number has no letters."),
        .givenNames: Problem(.doubtful, "A name has no digits."),
        .capacity: Problem(.doubtful, "Ayşe DEMİR is head of this delegation already."),
      ]
    )
    #expect(try desk.person(head).details.problems(in: desk.register, of: head) == [:])
  }

  @Test(arguments: ["a@b.org", "first.last+x@mail.gov.tr", "ş@ş.tr"])
  func `an e-mail address`(_ text: String) { #expect(text.isEmailAddress) }

  @Test(arguments: ["", "a", "a@b", "@b.org", "a@.org", "a@b.", "a@b@c.org", "a b@c.org"])
  func `no e-mail address`(_ text: String) { #expect(!text.isEmailAddress) }
}
