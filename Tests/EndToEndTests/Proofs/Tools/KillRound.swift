import Foundation
import Glibc

/// Two to eight operators on one register, some of whom are killed at moments that chance draws.
///
/// What all of them were promised is held against what is there; every broken promise is a sentence.
struct KillRound {
  private let place: Place
  private let operators: [BusyOperator]
  /// What a crash had torn off before the round began; empty when nothing.
  private let torn: Data
  private(set) var complaints: [String] = []
  /// How many entries were said to be saved.
  private(set) var saved = 0
  /// How many operators were killed before they had ended.
  private(set) var killed = 0

  /// Plays the round.
  init(seed: UInt64, from template: Place) throws {
    var chance = Chance(seed: seed)
    place = try template.copied()
    torn = try Bool.random(using: &chance) ? Self.tear(place, &chance) : Data()
    let place = place
    operators = try (1...Int.random(in: 2...8, using: &chance)).map { number in
      try BusyOperator(number, in: place)
    }
    run(&chance)
    try judge()
    complaints = complaints.map { "seed \(seed): \($0)" }
  }

  /// Appends a part of a line, as whoever is killed in the middle of a write leaves it.
  private static func tear(_ place: Place, _ chance: inout Chance) throws -> Data {
    let journal = try place.journal
    let line = journal.dropLast().split(separator: UInt8(ascii: "\n")).last ?? Data()
    let torn = Data(line.prefix(Int.random(in: 1..<line.count, using: &chance)))
    try place.replaceJournal(with: journal + torn)
    return torn
  }

  /// Reads what all print, and kills those chosen when so many bytes of it have come.
  private mutating func run(_ chance: inout Chance) {
    var victims = operators.shuffled(using: &chance)
      .prefix(Int.random(in: 1...operators.count, using: &chance))
    let most = operators.count * BusyOperator.keys * Self.screen
    var moments = victims.map { _ in Int.random(in: 0..<most, using: &chance) }.sorted()[...]
    var bytes = 0
    while true {
      let living = operators.filter { !$0.hasEnded }
      if living.isEmpty { return }
      while let moment = moments.first, moment <= bytes, let victim = victims.popFirst() {
        moments.removeFirst()
        if !victim.hasEnded { victim.kill() }
      }
      var polled = living.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
      // Safe: as many places as it is told.
      _ = unsafe poll(&polled, nfds_t(polled.count), -1)
      for (place, busy) in zip(polled, living) where place.revents != 0 { bytes += busy.receive() }
    }
  }

  /// About what a screen takes, in bytes.
  private static let screen = 1_100
}

extension KillRound {
  private mutating func judge() throws {
    killed = operators.count { $0.wasKilled && $0.status() == SIGKILL }
    for busy in operators where !busy.wasKilled { judgeSurvivor(busy) }
    // Whoever comes next finds everything in order and goes on.
    let next = try place.run("import", "last.csv")
    if next.status != 0 { complaints.append("the next import: \(next.errors)") }
    let check = try place.run("check")
    if check.status != 0 { complaints.append("check: \(check.output)\(check.errors)") }
    let (entries, complaint) = KeptEntry.reading(try place.journal)
    if let complaint { complaints.append(complaint) }
    for busy in operators { judge(busy, in: entries) }
    if !torn.isEmpty, try !place.entriesOnDisk.contains(where: isTorn) {
      complaints.append("the torn line is nowhere")
    }
  }

  private func isTorn(_ name: String, _ bytes: Data) -> Bool {
    name.contains(".torn-") && bytes == torn
  }

  /// Who was not killed had every key answered with an entry.
  private mutating func judgeSurvivor(_ busy: BusyOperator) {
    if busy.status() != 0 { complaints.append("\(busy.name) ended with \(busy.status())") }
    let count = busy.acknowledgements.count
    if count != BusyOperator.keys {
      complaints.append("\(busy.name) saved \(count) of \(BusyOperator.keys): \(busy.output)")
    }
  }

  /// What an operator was told is saved is there, once, and nothing else but what a kill left unsaid.
  private mutating func judge(_ busy: BusyOperator, in entries: [KeptEntry]) {
    let said = busy.acknowledgements.map(\.number)
    saved += said.count
    let kept = entries.filter { $0.operatorName == busy.name }.map(\.number)
    for number in said where !kept.contains(number) {
      complaints.append("\(busy.name) lost entry \(number)")
    }
    if Set(said).count != said.count { complaints.append("\(busy.name) was told twice: \(said)") }
    if kept.count > said.count + (busy.wasKilled ? 1 : 0) {
      complaints.append("\(busy.name) has \(kept.count) entries of \(said.count) said to be saved")
    }
  }
}
