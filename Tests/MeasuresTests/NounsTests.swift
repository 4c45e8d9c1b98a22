import CompactGraph
import Measures
import Testing

@Suite struct NounsTests {
  @Test("Definitions speak of the nodes that they are for")
  func definitions() throws {
    let people = Nouns(
      rows: .init("person", "people"), columns: .init("event", "events"), belongsTo: "attended",
      belongTo: "attended")
    #expect(
      NodeMeasure.degree.usualForm.definition(people)
        == "fraction of the events that the person attended")
    #expect(
      NodeMeasure.degree.usualForm.definition(people.of(.columns))
        == "fraction of the people that attended the event")
    #expect(
      NodeMeasure.degree.usualForm.definition(.countries)
        == "fraction of the coalitions that the country belongs to")
    for measure in NodeMeasure.all {
      for form in measure.forms {
        for mode in [people, people.of(.columns)] {
          let text = form.definition(mode)
          #expect(!text.contains("countr") && !text.contains("coalition"), "\(text)")
          #expect(!text.isEmpty && !text.hasSuffix("."))
        }
      }
    }
    for number in NetworkNumber.measure + NetworkNumber.census + NetworkNumber.change {
      let text = number.definition(people)
      #expect(!text.contains("countr") && !text.contains("coalition"), "\(text)")
    }
    for method in GroupingMethod.all {
      for form in method.forms { #expect(!form.definition(people).contains("countr")) }
    }
  }
}
