import Canvas
import Registration

/// The Journal screen.
package struct JournalScreen: Screen {
  package let title = "Journal"
  package let extent: Extent = .body
  package let purpose = ""
  package var actions: [Action] { [] }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .stay }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {}
}
