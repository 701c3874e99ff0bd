import Canvas
import Registration

/// The Programme screen.
package struct ProgrammeScreen: Screen {
  package let title = "Programme"
  package let extent: Extent = .body
  package let purpose = ""
  package var actions: [Action] { [] }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
}
