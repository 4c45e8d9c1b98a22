import Testing

@testable import EntenteCommand

@Suite struct PictureSizeTests {
  @Test func portableNetworkGraphics() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]
    let size = PictureSize(header + [0, 0, 6, 246, 0, 0, 7, 185, 8])
    #expect(size?.words == "1,782 × 1,977")
    #expect(PictureSize(header) == nil)
  }

  @Test func graphicsInterchangeFormat() {
    #expect(PictureSize(Array("GIF89a".utf8) + [44, 1, 200, 0])?.words == "300 × 200")
  }

  @Test func scalableVectorGraphics() {
    let svg = #"<?xml version="1.0"?><svg width="62pt" height="116.4pt" viewBox="0 0 62 116">"#
    #expect(PictureSize(Array(svg.utf8))?.words == "62 × 116")
    #expect(PictureSize(Array("<svg viewBox=\"0 0 1 1\">".utf8)) == nil)
  }

  @Test func otherFiles() {
    #expect(PictureSize(Array("country,coalition\n".utf8)) == nil && PictureSize([]) == nil)
  }
}
