import Foundation

@testable import Configuration

/// The folder of this repository, read from disk.
let realFolder = ConfigurationFolder(
  path: realPath,
  read: { path in
    FileManager.default.contents(atPath: path).map { .found([UInt8]($0)) } ?? .missing
  },
  isTimeZone: { TimeZone(identifier: $0) != nil }
)

let realPath = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../config").standardized.path

/// A folder named `c` that exists only here: the files by their path in it.
func folder(_ files: [String: String]) -> ConfigurationFolder {
  ConfigurationFolder(
    path: "c",
    read: { path in
      files[String(path.dropFirst(2))].map { .found(Array($0.utf8)) } ?? .missing
    },
    isTimeZone: { ["Asia/Seoul", "Europe/Athens"].contains($0) }
  )
}

/// What is said against a folder's programme `p`; empty when it can be used.
func complaints(about files: [String: String]) -> [String] {
  do {
    _ = try folder(files).programme(at: "c/programmes/p.yaml")
    return []
  } catch {
    return error.complaints.map(\.description)
  }
}

/// What is said against a programme whose organisation is in order.
func complaints(aboutProgramme text: String) -> [String] {
  complaints(about: ["programmes/p.yaml": text, "organisations/o.yaml": smallOrganisation])
}

/// What is said against an organisation that a programme in order follows.
func complaints(aboutOrganisation text: String) -> [String] {
  complaints(about: ["programmes/p.yaml": smallProgramme, "organisations/o.yaml": text])
}

/// What is said against the ministries of ALB of a programme in order.
func complaints(aboutMinistries text: String) -> [String] {
  complaints(about: [
    "programmes/p.yaml": smallProgramme, "organisations/o.yaml": smallOrganisation,
    "ministries/alb.yaml": text,
  ])
}

let smallProgramme = """
  id: p
  title: A Programme
  first-day: 2017-10-30
  last-day: 2017-11-03
  place: Seoul
  time-zone: Asia/Seoul
  organisation: o
  activities: []

  """

let smallOrganisation = """
  id: o
  short-name: O
  name: An Organisation
  groups: [{id: members, title: Members, states: yes}, {id: host, title: Host, hosts: yes}]
  affiliations:
    - code: ALB
      names: [{short: Albania, formal: Republic of Albania}]
      member-of: [{group: members}]

  """
