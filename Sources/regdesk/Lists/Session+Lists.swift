import Exchange
import Registration
import Text

extension Session {
  /// Prints a list, an issue of it or its changes, and records what leaves as a file or under a number; returns its rows.
  @discardableResult
  mutating func print(
    _ order: PrintOrder,
    issuing: Bool,
    to target: ExportTarget
  ) throws(Stop) -> Int {
    let list = try list(order)
    if issuing {
      guard let request = list.request(file: target.recordedName) else {
        throw .listNotChosen(.noProgramme)
      }
      try deliver(order.bytes(of: list.issued), to: target, recording: request)
      return list.count
    }
    let (bytes, rows) = try content(of: list, order)
    if target == .output {
      try StandardStream.output.handOut(bytes)
    } else {
      try deliver(bytes, to: target, recording: record(of: list, order, rows, target))
    }
    return rows
  }

  /// The list that is asked for.
  mutating func list(_ order: PrintOrder) throws(Stop) -> ParticipantList {
    guard let revision = order.revision else {
      return ParticipantList(order.kind, layout: order.layout, asOf: now(), of: register)
    }
    let issues = register.issues(of: order.kind).map(\.list)
    guard let issue = issues.last(where: { $0.revision == revision }) else {
      throw .noRevision(revision, order.kind, known: issues.map(\.revision))
    }
    guard let list = ParticipantList(issue, in: register) else {
      throw .revisionLost(revision, order.kind, issue.upTo)
    }
    return list
  }

  private func content(
    of list: ParticipantList,
    _ order: PrintOrder
  ) throws(Stop) -> (bytes: [UInt8], rows: Int) {
    guard order.changes else { return (order.bytes(of: list), list.count) }
    let issue = register.issues(of: order.kind).last { $0.list.revision == order.revision }
    let then = issue.flatMap { register.asItWas(upTo: $0.list.upTo) } ?? register
    guard let changes = ListChanges(list, in: then) else { throw .nothingIssued(order.kind) }
    return (order.bytes(of: changes), changes.count)
  }

  private func record(
    of list: ParticipantList,
    _ order: PrintOrder,
    _ rows: Int,
    _ target: ExportTarget
  ) -> Request {
    let edition =
      switch list.edition {
      case .draft: "draft"
      case .issued(let revision): "Rev.\(revision)"
      }
    return .recordExport(
      Export(
        list: "\(order.kind.rawValue) list of participants",
        filter: order.changes ? "changes, \(edition)" : edition,
        rows: rows,
        file: target.recordedName
      )
    )
  }

  /// An old list is printed as it was; whoever hands it out is told of contacts that may not be given any more.
  mutating func tellWithdrawnConsent(_ order: PrintOrder) throws(Stop) {
    guard let revision = order.revision else { return }
    let list = try list(order)
    let count = list.people.count { person in
      person.printsContacts && register.survivor(of: person.id)?.details.contactConsent != true
    }
    guard count > 0 else { return }
    StandardStream.error.tell(
      count == 1
        ? say("Rev.\(revision) shows contacts of 1 person who does not consent to it any more.")
        : say(
          "Rev.\(revision) shows contacts of \(count) people who do not consent to it any more."
        )
    )
  }
}
