@testable import Journal

extension Story {
  /// What chance lets happen at two desks: entries of up to five sectors, and troubles in between.
  static func walk(_ seed: UInt64) -> Story {
    Story(name: "walk \(seed)") { witness in
      desks(2, of: witness, saving: ["one"])
    } then: { witness, open in
      var lottery = Lottery(seed: seed)
      var desks = open
      for step in 1...8 {
        let place = Int(lottery.next() % UInt64(desks.count))
        let note = long("step \(step)", Int(lottery.next() % 2_400))
        switch lottery.next() % 8 {
        case 0:
          _ = try? desks[place].catchUp()
        case 1:
          desks[place].process.die()
          if let desk = witness.desk() { desks[place] = desk }
        case 2:
          failNextSync(of: witness)
          witness.record(note, at: desks[place])
        case 3:
          failNext(.write, of: witness, with: .takes(Int(lottery.next() % 1_000)))
          witness.record(note, at: desks[place])
        case 4:
          tear(note, at: desks[place], of: witness)
          desks[place].process.die()
          if let desk = witness.desk() { desks[place] = desk }
        default:
          witness.record(note, at: desks[place])
        }
      }
    }
  }
}
