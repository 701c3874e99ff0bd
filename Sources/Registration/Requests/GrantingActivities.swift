import Text

/// Activities and sessions added, changed and cancelled at the desk.
extension Granting {
  mutating func addActivity(_ activity: Activity, after: ActivityID?) throws(Refusal) {
    if let other = register.activity(activity.id) { throw .activityExists(other) }
    try check(activity)
    try check(after.map { [$0] })
    add(.activityAdded(activity, after: place(of: activity, after: after)))
  }

  /// A session stands with its activity; an activity never stands among another's sessions.
  private func place(of activity: Activity, after: ActivityID?) -> ActivityID? {
    let neighbour = after.flatMap(register.activity)
    if let parent = activity.parent {
      if let neighbour, neighbour.id == parent || neighbour.parent == parent {
        return neighbour.id
      }
      return register.sessions(of: parent).last?.id ?? parent
    }
    guard let neighbour else { return nil }
    let whole = neighbour.parent ?? neighbour.id
    return register.sessions(of: whole).last?.id ?? whole
  }

  mutating func changeActivity(from: Activity, to: Activity) throws(Refusal) {
    guard let current = register.activity(from.id) else { throw .unknownActivity(from.id) }
    guard from.id == to.id else { throw .invalidActivity(say("Its identifier never changes.")) }
    guard current != to else { throw .nothingToChange }
    guard current == from else { throw register.activityChangedMeanwhile(current) }
    if let reason = register.cancellations[to.id] {
      throw .activityCancelled(current, reason: reason)
    }
    try check(to)
    add(.activityChanged(from: current, to: to))
    takeSessions(from: current, to: to)
  }

  /// The sessions of an activity that goes to another day go there with it.
  private mutating func takeSessions(from: Activity, to: Activity) {
    guard let was = from.day, let day = to.day, day != was else { return }
    for session in register.sessions(of: to.id) where session.day == was {
      var moved = session
      moved.day = day
      add(.activityChanged(from: session, to: moved))
    }
  }

  mutating func cancelActivity(_ id: ActivityID, reason: String) throws(Refusal) {
    guard let activity = register.activity(id) else { throw .unknownActivity(id) }
    if let reason = register.cancellations[id] {
      throw .activityCancelled(activity, reason: reason)
    }
    let reason = reason.cleaned
    guard !reason.isEmpty else { throw .reasonMissing }
    add(.activityCancelled(id, reason: reason))
    for session in register.sessions(of: id) where register.cancellations[session.id] == nil {
      add(.activityCancelled(session.id, reason: reason))
    }
  }

  private func check(_ activity: Activity) throws(Refusal) {
    if activity.title.cleaned.isEmpty { throw .invalidActivity(say("Give it a title.")) }
    if let start = activity.start, let end = activity.end, end < start {
      throw .invalidActivity(say("It ends at \(end), before it starts at \(start)."))
    }
    guard let id = activity.parent else { return }
    guard let parent = register.activity(id) else { throw .unknownActivity(id) }
    guard parent.parent == nil, id != activity.id, register.sessions(of: activity.id).isEmpty else {
      throw .invalidActivity(say("A session cannot have sessions of its own."))
    }
  }
}

extension Register {
  fileprivate func activityChangedMeanwhile(_ current: Activity) -> Refusal {
    let last = lastChange(of: current.id)
    return .activityChangedMeanwhile(current, by: last?.by, at: last?.at)
  }
}
