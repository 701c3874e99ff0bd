import Registration

/// The main screens, each as the person left it, and which one is shown.
struct MainScreens: Sendable {
  var current: MainScreen = .participants
  private var participants: any Screen = ParticipantsScreen()
  private var checkIn: any Screen = CheckInScreen()
  private var matrix: any Screen = MatrixScreen()
  private var delegations: any Screen = DelegationsScreen()
  private var programme: any Screen = ProgrammeScreen()
  private var ministries: any Screen = MinistriesScreen()
  private var journal: any Screen = JournalScreen()

  var shown: any Screen {
    get {
      switch current {
      case .participants: participants
      case .checkIn: checkIn
      case .matrix: matrix
      case .delegations: delegations
      case .programme: programme
      case .ministries: ministries
      case .journal: journal
      }
    }
    set {
      switch current {
      case .participants: participants = newValue
      case .checkIn: checkIn = newValue
      case .matrix: matrix = newValue
      case .delegations: delegations = newValue
      case .programme: programme = newValue
      case .ministries: ministries = newValue
      case .journal: journal = newValue
      }
    }
  }

  /// Shows check-in for an activity or session; nil for arrival.
  mutating func showCheckIn(_ activity: ActivityID?) {
    checkIn = CheckInScreen(at: activity)
    current = .checkIn
  }

  /// Shows the participants with one person chosen; filters that show that person stay.
  mutating func showPerson(_ person: ParticipantID, in scene: Scene) {
    _ = participants.receive(.participant(person), in: scene)
    current = .participants
  }
}
