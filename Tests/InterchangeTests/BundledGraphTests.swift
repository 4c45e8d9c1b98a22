import Interchange
import TestSupport
import Testing

@Suite struct BundledGraphTests {
  @Test("The program carries the graph of the folder")
  func sameAsTheFolder() throws {
    let folder = GraphFolder.files(of: try GraphFolder.read(Repository.ukraineSupport))
    #expect(try GraphFolder.files(of: GraphFolder.ukraineSupport()) == folder)
  }
}
