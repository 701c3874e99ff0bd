import Testing

@testable import Desk

@Suite struct MessageTests {
  private let saved = Message(
    .saved,
    "Saved 3: Mehmet ŞAHİN arrived at 09:12",
    hint: "F5 undoes it"
  )

  @Test func `what was noticed by the way stands behind what was saved, once`() {
    let notice = Message(.note, "There is hardly any room left.")
    let both = Message(
      .saved,
      "Saved 3: Mehmet ŞAHİN arrived at 09:12. There is hardly any room left.",
      hint: "F5 undoes it"
    )
    #expect(saved.followed(by: notice) == both)
    #expect(both.followed(by: notice) == both)
  }

  @Test func `with a failure behind it the whole message is one`() {
    let refused = Message(.refused, "Not saved: a state is needed.")
    let failed = Message(.failed, "What you type is not kept.")
    #expect(
      refused.followed(by: failed)
        == Message(.failed, "Not saved: a state is needed. What you type is not kept.")
    )
  }
}
