import Analyses
import ArgumentParser
import Counting
import Dates
import Drawing
import GraphCore
import Graphviz
import Interchange

/// Pictures of many dates: `--every`.
extension DrawCommand {
  /// The most frames, and the most days of change that are looked at for frames that differ.
  private static let most = (frames: 400, changes: 4000)

  /// Refuses options that do not go with --every.
  func validateFrames() throws {
    guard every != nil else { return }
    if date.asOf != nil {
      throw ValidationError("--every takes --from and --to; leave out --as-of")
    }
    let views: [ViewOption] = [.auto, .network, .matrix, .leadership]
    guard focus == nil, views.contains(view) else {
      let what = focus == nil ? "--view \(view.rawValue)" : "--focus"
      throw ValidationError(
        "--every draws the views network, matrix and leadership; leave out \(what)")
    }
    guard let path = picture.output, path != "-" else {
      throw ValidationError(
        "--every writes a folder or a film; name one: -o frames/ or -o film.svg")
    }
    if let suffix = FileSuffix.of(path), !path.hasSuffix("/"), suffix != "svg" {
      throw ValidationError(
        "a film is an SVG; for frames as \(suffix), name a folder: --format \(suffix) -o frames/")
    }
    guard case .picture(let format) = format ?? .usual, PictureFile.formats.contains(format) else {
      throw ValidationError("frames are drawn as svg, png or pdf")
    }
    if isFilm, let asked = self.format, asked != .usual {
      throw ValidationError(
        "a film is an SVG; for frames as \(asked.name), name a folder: -o frames/")
    }
  }

  /// True if the frames go into one SVG.
  private var isFilm: Bool {
    picture.output.map { FileSuffix.of($0) == "svg" && !$0.hasSuffix("/") } ?? false
  }

  /// Draws a picture for each date, into a folder or as a film.
  func drawFrames(_ step: AnswerSeries.Step) throws {
    let path = picture.output ?? ""
    let folder = OutputFolder(path)
    if !isFilm { try folder.check() }
    let names = Names(graph: try table.read(input.inputs), language: language)
    let asked = try Question(selection, evidence, names, on: period.to)
    if let attribute = look.colourBy { try names.graph.check(attribute: attribute) }
    let answers = try answers(names.graph, asked, every: step)
    guard
      let frames = Frames(
        answers, try framesView(answers), style: style, onlyChanges: step == .change)
    else { throw DrawCommand.noRoomInRings }
    guard frames.frames.count <= DrawCommand.most.frames else {
      throw Failure.series(
        .tooMany(count: frames.frames.count, most: DrawCommand.most.frames, longer: nil))
    }
    Run.end(.counting, before: .drawing)
    if isFilm {
      let film = frames.film
      Run.end(.drawing)
      return try OutputFile(path).write(film)
    }
    guard case .picture(let format) = format ?? .usual else { return }
    let file = PictureFile(picture, as: format, width: look.width)
    var files: [String: [UInt8]] = [:]
    for frame in frames.frames {
      files["\(frame.name).\(format.rawValue)"] = try file.bytes(
        of: frames.svg(of: frame), title: names.graph.title)
    }
    Run.end(.drawing)
    try folder.write(files)
    Complaint.note(["wrote \(files.count) frames to \(path)"])
  }

  private func answers(
    _ graph: CoalitionGraph, _ asked: Question, every step: AnswerSeries.Step
  ) throws(Failure) -> [Affiliations] {
    do throws(AnswerSeries.Failure) {
      return try AnswerSeries(
        graph, asked, every: step, from: period.from, to: period.to,
        most: step == .change ? DrawCommand.most.changes : DrawCommand.most.frames
      ).answers
    } catch {
      throw .series(error)
    }
  }

  /// The view of the frames.
  private func framesView(_ answers: [Affiliations]) throws -> Frames.View {
    switch (layout, shownView) {
    case (.rings, _): return .rings
    case (.columns, _): return .columns
    case (.engine(let engine), _): return .engine(try network(sketch(answers), by: engine))
    case (nil, .matrix): return .matrix(look.order)
    case (nil, .leadership): return .leadership
    case (nil, .network):
      // What is laid out is the union of all dates.
      let sketch = sketch(answers)
      return sketch.fitsColumns ? .network : .engine(try network(sketch, by: .neato))
    default: return .automatic
    }
  }
}
