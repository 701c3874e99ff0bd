import Testing

/// Several that make one register at the same moment.
@Suite struct RacingTests {
  @Test
  func
    `imports that race to make one register take their file, or say that others registered people meanwhile`()
    throws
  {
    for _ in 0..<3 {
      let place = try Place()
      for number in 1...5 {
        try place.write("Family name,State\nPerson\(number),TUR\n", to: "\(number).csv")
      }
      let started = try (1...5).map { try place.start(["import", "\($0).csv"]) }
      let runs = try started.map { try $0.end() }
      let elsewhere =
        "regdesk: People were registered elsewhere while the file was read. Read the file again, so that "
        + "nobody is registered twice.\n"
      let taken = runs.count { $0.status == 0 && $0.errors == "" }
      #expect(runs.count { $0.status == 65 && $0.errors == elsewhere } == 5 - taken)
      let list = try place.run("export", "participants", "--columns", "family_name")
      #expect(list.output.split(separator: "\r\n").count == 1 + taken)
    }
  }
}
