import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct FileBytesTests {
  @Test("A file is read whole, whatever its length is")
  func lengths() throws {
    let scratch = try Scratch()
    for length in [0, 1, 1 << 20, 1 << 20 + 1, 3_000_000] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let file = scratch.folder.appending(path: "\(length)")
      try Data(bytes).write(to: file)
      #expect(try FileBytes.read(file.path(percentEncoded: false)) == bytes)
    }
  }

  @Test("A file that is not there is the system's error")
  func absent() {
    #expect(throws: (any Error).self) { try FileBytes.read("/nothing/here") }
  }
}
