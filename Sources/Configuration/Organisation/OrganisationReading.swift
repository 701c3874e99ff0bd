import Registration
import Yams

// How `organisations/*.yaml` is read: see the head of `bsec.yaml` for what its keys mean.

extension Reading {
  /// The organisation that the file describes; nil, with complaints, when something is missing.
  mutating func organisation(_ root: Node) -> Organisation? {
    guard let section = section(root, as: .organisation) else { return nil }
    let id = value(.slug, in: section, OrganisationID.init)
    let shortName = text(.shortName, in: section)
    let name = text(.name, in: section)
    var groups: [GroupLine] = []
    var seen: [String: Int] = [:]
    for node in items(.groups, in: section) {
      guard let group = group(node) else { continue }
      expectNew(group.group.id.text, of: "id", at: node, among: &seen)
      groups.append(group)
    }
    let members = members(items(.affiliations, in: section), of: Set(groups.map(\.group.id)))
    guard let id, let shortName, let name else { return nil }
    return Organisation(
      id: id,
      shortName: shortName,
      name: name,
      groups: groups.map(\.group),
      groupOfHosts: groups.first(where: \.isOfHosts)?.group.id,
      members: members
    )
  }

  private struct GroupLine {
    let group: AffiliationGroup
    let isOfHosts: Bool
  }

  private mutating func group(_ node: Node) -> GroupLine? {
    guard let section = section(node, as: .group) else { return nil }
    let id = value(.slug, in: section, GroupID.init)
    let title = text(.title, in: section)
    let isOfStates = value(.states, in: section, yesOrNo) ?? false
    let isOfHosts = value(.hostsGroup, in: section, yesOrNo) ?? false
    guard let id, let title else { return nil }
    return GroupLine(
      group: AffiliationGroup(id: id, title: title, isOfStates: isOfStates),
      isOfHosts: isOfHosts
    )
  }

  private mutating func members(_ nodes: [Node], of groups: Set<GroupID>) -> [DatedAffiliation] {
    var seen: [String: Int] = [:]
    return nodes.compactMap { node in
      guard let section = section(node, as: .affiliation) else { return nil }
      let codes = codes(in: section)
      for code in codes.all {
        expectNew(code.text, of: code.key.name, at: code.node, among: &seen)
      }
      let language = value(.language, in: section, languageTag) ?? ""
      let names = names(in: section)
      let also = texts(.also, in: section)
      let memberships = memberships(in: section, groups: groups)
      guard let code = codes.code, !names.isEmpty else { return nil }
      return DatedAffiliation(
        code: code,
        otherCodes: codes.all.dropFirst().map(\.text),
        language: language,
        names: names,
        also: also,
        memberships: memberships
      )
    }
  }
}

/// `yes` and `no`, and YAML's `true` and `false`; nil for anything else.
func yesOrNo(_ text: String) -> Bool? {
  switch text {
  case "yes", "true": true
  case "no", "false": false
  default: nil
  }
}

/// A language as BCP 47 writes it: two or three small letters, then subtags; nil for anything else.
private func languageTag(_ text: String) -> String? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  guard let first = parts.first, (2...3).contains(first.utf8.count),
    first.utf8.allSatisfy(letters.contains),
    parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) })
  else { return nil }
  return text
}
