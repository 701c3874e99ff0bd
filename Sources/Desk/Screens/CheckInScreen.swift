import Canvas
import Registration

/// The CheckIn screen.
package struct CheckInScreen: Screen {
  package let title = "CheckIn"
  package let extent: Extent = .body
  package let purpose = ""
  package var actions: [Action] { [] }

  package init(at activity: ActivityID? = nil) {}

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
}
