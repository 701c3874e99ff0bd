import Foundation
import Journal
import Testing

@testable import regdesk

@Suite struct NewFileTests {
  @Test func `a file appears whole, for its owner alone`() throws {
    let scratch = try Scratch()
    let file = try NewFile(at: "\(scratch.path)/list.csv", overwriting: false)
    try file.write(Array("a,b\r\n".utf8))
    #expect(try scratch.names.filter { !$0.hasPrefix(".") } == [])
    try file.settle()
    #expect(try scratch.names == ["list.csv"])
    #expect(try scratch.text(of: "list.csv") == "a,b\r\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/list.csv")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a file that is there is left alone unless it is to be overwritten`() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/list.csv"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: Stop.fileExists(path)) { try NewFile(at: path, overwriting: false) }
    #expect(try scratch.text(of: "list.csv") == "old")
    let file = try NewFile(at: path, overwriting: true)
    try file.write(Array("new".utf8))
    try file.settle()
    #expect(try scratch.text(of: "list.csv") == "new")
  }

  @Test func `what was written beside can be taken away again`() throws {
    let scratch = try Scratch()
    let file = try NewFile(at: "\(scratch.path)/list.csv", overwriting: false)
    try file.write([1, 2, 3])
    file.discard()
    #expect(try scratch.names == [])
  }

  @Test func `only a regular file is ever replaced`() throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/link",
      withDestinationPath: "/dev/null"
    )
    for path in ["/dev/null", "\(scratch.path)/"] {
      #expect(throws: Stop.notAFile(path)) { try NewFile(at: path, overwriting: true) }
    }
    #expect(throws: Stop.targetIsFolder(scratch.path)) {
      try NewFile(at: scratch.path, overwriting: true)
    }
    let link = "\(scratch.path)/link"
    #expect(throws: Stop.targetIsLink(link, to: "/dev/null")) {
      try NewFile(at: link, overwriting: true)
    }
  }

  @Test func `where nothing can be made the file cannot be created`() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/missing/list.csv"
    let file = try NewFile(at: path, overwriting: false)
    let stop = #expect(throws: Stop.self) { try file.write([1]) }
    #expect(stop?.status == .cannotCreate)
  }
}
