import Canvas
import Registration
import Text

/// The whole of one ministry in a few lines, below the directory.
enum MinistryPane {
  /// Rows of the pane in a body of that many, its rule included.
  static func rows(of body: Int) -> Int { body < 14 ? 4 : 5 }

  /// Name, own name, counts, where it comes from: cut where the area ends.
  static func draw(
    _ ministry: Ministry,
    _ totals: Totals,
    on canvas: inout Canvas,
    in area: Area,
    _ register: Register
  ) {
    let lines = [
      ([ministry.name] + ministry.abbreviations).joined(separator: " · "),
      ministry.nativeName.isEmpty ? say("own name not known") : ministry.nativeName,
      "\(register.shortName(of: ministry.affiliation)) · \(Self.counts(totals))",
      perhapsTwice(ministry, in: register) ?? origin(of: ministry, in: register),
    ]
    for (row, line) in lines.enumerated() {
      canvas.write(line, in: area, row: row, style: row == 0 ? .title : .plain, overflow: .ellipsis)
    }
  }

  /// `3 nominated, 2 arrived`.
  static func counts(_ totals: Totals) -> String {
    totals.nominated == 0
      ? say("nobody is nominated") : say("\(totals.nominated) nominated, \(totals.arrived) arrived")
  }

  /// Asked of one that was added here: those of the configuration are known to be different.
  private static func perhapsTwice(_ ministry: Ministry, in register: Register) -> String? {
    guard register.entry(adding: ministry.id) != nil,
      let other = register.ministry(perhapsSameAs: MinistryDraft(ministry), besides: ministry.id)
    else { return nil }
    return say("\(MinistryColumns.addedSign) added here; is it “\(other.name)”? F8 merges the two.")
  }

  private static func origin(of ministry: Ministry, in register: Register) -> String {
    guard let entry = register.entry(adding: ministry.id) else {
      return say("from the configuration")
    }
    let at = entry.stamp.at
    return
      say(
        """
        \(MinistryColumns.addedSign) not in the configuration: added by \(entry.stamp.by.name), \
        \(at.day.day) \(at.day.monthName) \(at.time)
        """
      )
  }
}
