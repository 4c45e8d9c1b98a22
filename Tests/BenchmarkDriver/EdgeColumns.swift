import Foundation

/// The two columns of an edge list whose nodes are numbers, read as fast as such a file allows: what
/// precedes a kernel should not take longer than the kernel.
struct EdgeColumns {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []

  /// Reads a file with two numbers a line, separated by a tab.
  init(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    var value: Int32 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = 10 * value + Int32(byte - 48)
      case UInt8(ascii: "\t"):
        sources.append(value)
        value = 0
      case UInt8(ascii: "\n"):
        targets.append(value)
        value = 0
      default: throw CocoaError(.fileReadCorruptFile)
      }
    }
    guard sources.count == targets.count else { throw CocoaError(.fileReadCorruptFile) }
  }
}
