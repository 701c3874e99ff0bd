import Registration
import Text

extension Totals {
  /// `12 nominated, 9 arrived, 3 missing`, and who is out when somebody is.
  var standingWords: String {
    var parts = [
      say("\(nominated) nominated"), say("\(arrived) arrived"), say("\(missing) missing"),
    ]
    if withdrawn > 0 { parts.append(say("\(withdrawn) withdrawn")) }
    if substituted > 0 { parts.append(say("\(substituted) substituted")) }
    return parts.joined(separator: ", ")
  }
}
