import Canvas
import Registration

/// Drawing the whole desk: header, tabs, what is shown, message and bottom bar.
extension Desk {
  /// The smallest window in which the screens can be read.
  package static let smallest = Size(columns: 60, rows: 16)

  /// Draws everything that is shown.
  package func draw(on canvas: inout Canvas, in scene: Scene) {
    let scene = sized(scene)
    let area = canvas.area
    guard isReadable else {
      return Frame.drawTooSmall(on: &canvas, needed: Self.smallest)
    }
    Frame.drawHeader(on: &canvas, in: area.line(0), scene: scene)
    drawLayers(on: &canvas, in: area.inset(top: 2, bottom: 2), scene: scene)
    TabBar(current: layers.mains.current).draw(on: &canvas, in: area.line(1))
    Frame.drawMessage(message, on: &canvas, in: area.inset(top: 2, bottom: 1))
    bar.draw(barActions, on: &canvas, in: area.line(area.rows - 1))
  }

  private func drawLayers(on canvas: inout Canvas, in body: Area, scene: Scene) {
    let bottom = layers.open.lastIndex { $0.extent == .body }
    if bottom == nil { draw(layers.mains.shown, on: &canvas, in: body, scene: scene) }
    for layer in layers.open[(bottom ?? 0)...] {
      canvas.coverTargets()
      switch layer.extent {
      case .body:
        canvas.fill(body)
        draw(layer, on: &canvas, in: body, scene: scene)
      case .box(let columns, let rows):
        let box = body.centred(columns: columns, rows: rows)
        canvas.fill(body.centred(columns: box.columns + 2, rows: box.rows))
        let inner = canvas.frame(box, title: layer.title)
        draw(layer, on: &canvas, in: inner, scene: scene)
      }
    }
  }

  /// Draws a screen in its room; where nothing can be chosen, somebody who reads with the cursor begins at its first line.
  private func draw(
    _ screen: any Screen,
    on canvas: inout Canvas,
    in room: Area,
    scene: Scene
  ) {
    canvas.cursor = nil
    screen.draw(on: &canvas, in: room, scene: scene)
    if canvas.cursor == nil, !room.isEmpty { canvas.cursor = room.place }
  }

  /// The scene with the room that the screens have in this window.
  func sized(_ scene: Scene) -> Scene {
    Scene(
      register: scene.register,
      now: scene.now,
      by: scene.by,
      body: Size(columns: size.columns, rows: max(size.rows - 4, 0)),
      readOnly: scene.readOnly,
      alarm: scene.alarm,
      presets: scene.presets
    )
  }
}
