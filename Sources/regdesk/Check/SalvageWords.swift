import Journal
import Text

/// What a salvage or a repair says besides its entries.
enum SalvageWords {
  /// What was left out, since it is another register's.
  static func ofForeign(_ salvage: Salvage) -> [String] {
    salvage.foreign.map {
      say(
        "\($0) was another register's journal: it lies in the damaged register, and nothing of it is here."
      )
    }
  }

  /// What became of half-typed forms; nothing when there were none.
  static func ofDrafts(_ salvage: Salvage) -> [String] {
    var lines: [String] = []
    if salvage.draftCount == 1 {
      lines.append(
        say("An unfinished form was taken over: the desk offers it when it is opened there.")
      )
    } else if salvage.draftCount > 1 {
      lines.append(
        say(
          "\(salvage.draftCount) unfinished forms were taken over: the desk offers them when it is opened there."
        )
      )
    }
    if let place = salvage.draftsLeft {
      lines.append(say("Unfinished forms could not be taken over; they lie in \(place)."))
    }
    return lines
  }
}
