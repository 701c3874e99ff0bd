import Configuration
import Registration

/// The programme that the registers are made from: that of the configuration, with two activities more, so that there are ten.
struct ProgrammeFile {
  let programme: Programme

  init(inFolder path: String) throws {
    let folder = ConfigurationFolder(path: path) { file in
      (try? TextFile.bytes(at: file)).map(FileContents.found) ?? .missing
    } isTimeZone: { _ in
      true
    }
    guard let id = ProgrammeID("korea-bsec-2017") else { throw Complaint.unreadable(path) }
    var programme = try folder.programme(id)
    for title in ["Reception", "Briefing"] {
      guard let id = ActivityID(title.lowercased()) else { continue }
      programme.activities.append(Activity(id: id, kind: .other, title: title))
    }
    self.programme = programme
  }
}
