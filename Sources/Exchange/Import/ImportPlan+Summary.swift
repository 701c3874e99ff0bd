import Text

extension ImportPlan {
  /// `118 new, 1 already known, 1 invalid; 2 blank rows skipped`.
  ///
  /// Every row is counted once: the numbers add up to the rows of the file.
  package var summary: String {
    let counts =
      switch mapping.kind {
      case .people: peopleCounts
      case .attendance: markCounts
      }
    let blanks =
      switch blankRows {
      case 0: [String]()
      case 1: [say("1 blank row skipped")]
      default: [say("\(blankRows) blank rows skipped")]
      }
    return ([counts.joined(separator: ", ")] + blanks).joined(separator: "; ")
  }

  private var peopleCounts: [String] {
    let changed = changedCount
    return [say("\(newCount) new")] + (changed > 0 ? [say("\(changed) changed")] : [])
      + [say("\(knownCount) already known"), say("\(invalidCount) invalid")]
      + (leftOutCount > 0 ? [say("\(leftOutCount) cancelled")] : [])
  }

  private var markCounts: [String] {
    let otherwise = marks.count { $0.standing != nil }
    return [say("\(marks.count - otherwise) to mark")]
      + (otherwise > 0 ? [say("\(otherwise) marked otherwise here")] : [])
      + [say("\(knownCount) marked so already"), say("\(invalidCount) invalid")]
      + (leftOutCount > 0 ? [say("\(leftOutCount) without a mark")] : [])
  }
}
