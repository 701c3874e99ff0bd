import Desk
import Exchange
import Registration

// What the desk wants on paper.

extension Session {
  mutating func answer(printing order: PaperOrder) -> Answer {
    let target = ExportTarget.file(Self.path(order.file), overwriting: order.overwrites)
    guard let format = PaperFormat(rawValue: order.form) else {
      return .fileFailed(ExportRefusal.unknownList(order.form).description)
    }
    let length = format == .text ? PageOptions.lengthInFiles : nil
    do throws(Stop) {
      let rows: Int
      if case .sheet(let activity) = order.content {
        guard let activity else { throw .listNotChosen(.noActivity(allowed: [])) }
        let sheet = SheetOrder(activity: activity, format: format, pageLength: length)
        rows = try print(sheet, to: target)
      } else {
        let list = listOrder(order.content, format, length)
        rows = try print(list, issuing: order.isIssue, to: target)
      }
      return .exported(file: order.file, rows: rows)
    } catch {
      if case .fileExists(let path) = error { return .fileExists(path) }
      return .fileFailed(error.description)
    }
  }

  private func listOrder(
    _ content: PaperOrder.Content,
    _ format: PaperFormat,
    _ length: Int?
  ) -> PrintOrder {
    let (kind, order): (IssuedList.Kind, IssuedList.Order?) =
      switch content {
      case .list(let kind, let order), .issue(let kind, let order): (kind, order)
      case .changes(let kind), .revision(let kind, _): (kind, nil)
      case .sheet: (.provisional, nil)
      }
    var layout = register.issues(of: kind).last?.list.layout ?? IssuedList.Layout()
    if let order { layout.order = order }
    var list = PrintOrder(kind: kind, layout: layout, format: format, pageLength: length)
    if case .changes = content { list.changes = true }
    if case .revision(_, let revision) = content { list.revision = revision }
    return list
  }
}

extension PaperOrder {
  fileprivate var isIssue: Bool { if case .issue = content { true } else { false } }
}
