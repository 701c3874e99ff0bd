import Text

extension Capacity {
  /// What it is called on the screens; its raw value is the spelling on disk and in lists.
  package var words: String {
    switch self {
    case .headOfDelegation: say("head of delegation")
    case .alternateHead: say("alternate head")
    case .delegate: say("delegate")
    case .adviser: say("adviser")
    case .expert: say("expert")
    case .interpreter: say("interpreter")
    case .accompanying: say("accompanying")
    case .speaker: say("speaker")
    case .panellist: say("panellist")
    case .moderator: say("moderator")
    case .chair: say("chair")
    case .observer: say("observer")
    case .organiser: say("organiser")
    case .secretariat: say("secretariat")
    case .media: say("media")
    case .staff: say("staff")
    }
  }
}
