/// What acts make of a standing.
extension Standing {
  /// The standing after an act; unmerging is not known here, for it depends on what was before the merge.
  func after(_ act: Move.Act, _ occurrence: Occurrence, reason: String) -> Standing {
    var next = self
    next.reason = reason
    switch act {
    case .confirmed: next.status = .confirmed
    case .arrived:
      next.status = .arrived
      next.arrival = arrival ?? occurrence
      next.departure = nil
    case .notArrived:
      next.status = .nominated
      next.arrival = nil
      next.departure = nil
    case .departed:
      next.status = .departed
      next.departure = occurrence
    case .markedNoShow: next.status = .noShow
    case .withdrawn: next.status = .withdrawn
    case .reinstated, .unmerged: return reinstated(reason: reason)
    case .substituted(let substitute):
      next.status = .substituted
      next.successor = substitute
    case .merged(let survivor):
      next.status = .merged
      next.successor = survivor
    }
    return next
  }

  /// Back to where the person was seen last: departed, arrived or nominated.
  func reinstated(reason: String) -> Standing {
    var next = self
    next.reason = reason
    next.successor = nil
    next.status = arrival == nil ? .nominated : departure == nil ? .arrived : .departed
    return next
  }
}
