import Foundation
import Testing

@testable import Interchange

@Suite struct GunzipTests {
  /// What `printf 'FRA,G7\n' | gzip -n` prints.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x73, 0x0B, 0x72, 0xD4, 0x71, 0x37,
    0xE7, 0x02, 0x00, 0xD1, 0x85, 0x81, 0x71, 0x07, 0x00, 0x00, 0x00,
  ]

  @Test("Packed bytes are known and unpacked")
  func unpacks() throws {
    #expect(Gunzip.isPacked(packed) && !Gunzip.isPacked(Array("FRA,G7".utf8)))
    #expect(try Gunzip.unpacked(packed) == Array("FRA,G7\n".utf8))
  }

  @Test("Damaged bytes, and a text above the limit, are errors")
  func errors() {
    #expect(throws: Gunzip.Failure.damaged) { try Gunzip.unpacked(Array(packed.prefix(15))) }
    #expect(throws: Gunzip.Failure.tooLong(limit: 3)) { try Gunzip.unpacked(packed, limit: 3) }
  }
}
