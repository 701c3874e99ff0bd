import Canvas
import Registration

/// The Delegations screen.
package struct DelegationsScreen: Screen {
  package let title = "Delegations"
  package let extent: Extent = .body
  package let purpose = ""
  package var actions: [Action] { [] }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
}
