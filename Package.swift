// swift-tools-version: 6.2

import PackageDescription

// The language of the coming years, for every target: a warning is an error, and each unsafe
// expression has to say so.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .strictMemorySafety(),  // SE-0458
  .treatAllWarnings(as: .error),  // SE-0443
]

// The dependencies below are the architecture: a target imports what its list names, and a new
// arrow needs a decision note.
let package = Package(
  name: "Entente",
  platforms: [.macOS(.v15)],
  products: [
    // Read a graph, ask, draw, export.
    .library(name: "Entente", targets: ["Entente"]),
    // Network analysis of numbers, without coalitions.
    .library(name: "NetworkMeasures", targets: ["NetworkMeasures"]),
    // The binding alone, for those who want nothing else.
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .executable(name: "entente", targets: ["EntenteCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // Dates as they are known: a year, a month, a day; certain and possible.
    .target(name: "Dates", exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // The states of the world: codes, names in every language, existence.
    .target(
      name: "States", dependencies: ["Dates"], exclude: ["README.md", "Decisions"],
      swiftSettings: strict),

    // Text files as trees of scalars that know their line and column, and writers of JSON and XML.
    .target(
      name: "Documents",
      dependencies: ["Dates", .product(name: "Yams", package: "Yams")],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // Parties, coalitions, sources, people and meetings; ties as rows of claims.
    .target(
      name: "GraphCore", dependencies: ["Dates", "States"],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // Networks as numbers: integer indices and flat arrays, for everything that computes.
    .target(name: "CompactGraph", exclude: ["README.md"], swiftSettings: strict),

    // Centrality, cohesion, communities, overlap, statistics: numbers alone.
    .target(
      name: "Measures", dependencies: ["CompactGraph"], exclude: ["README.md", "Decisions"],
      swiftSettings: strict),

    // The two above for other programs, with a reader of edge lists.
    .target(
      name: "NetworkMeasures", dependencies: ["CompactGraph", "Measures", "Documents"],
      exclude: ["README.md"],
      swiftSettings: strict),

    // From a question to the answer to what is counted.
    .target(
      name: "Counting", dependencies: ["GraphCore", "CompactGraph", "Dates", "States"],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // Results as tables.
    .target(
      name: "Analyses",
      dependencies: [
        "Counting", "Measures", "Documents", "Dates", "GraphCore", "CompactGraph", "States",
      ],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // Graphviz's headers; the library itself is opened at run time.
    .systemLibrary(
      name: "CGraphviz",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),

    // DOT text in, pictures out, in process.
    .target(
      name: "Graphviz",
      dependencies: ["CGraphviz", .product(name: "Subprocess", package: "swift-subprocess")],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // Files in and out, and the graph that ships with the program.
    .target(
      name: "Interchange", dependencies: ["Documents", "GraphCore", "Graphviz", "Dates", "States"],
      exclude: ["README.md", "Decisions"], swiftSettings: strict,
      plugins: ["EmbedGraphsPlugin"]),

    // The few functions of librsvg and cairo that are called; the libraries are opened at run time.
    .systemLibrary(name: "CPaper"),

    // SVG to PNG and PDF.
    .target(
      name: "Paper", dependencies: ["CPaper"], exclude: ["README.md"], swiftSettings: strict),

    // A coalition graph as a picture.
    .target(
      name: "Drawing",
      dependencies: ["Analyses", "Graphviz", "Counting", "Dates", "Documents", "GraphCore"],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // One import for library users.
    .target(
      name: "Entente",
      dependencies: [
        "Analyses", "CompactGraph", "Counting", "Dates", "Drawing", "GraphCore", "Graphviz",
        "Interchange", "Measures", "States",
      ],
      exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // The program.
    .executableTarget(
      name: "EntenteCommand",
      dependencies: [
        "Drawing", "Interchange", "Analyses", "CompactGraph", "Counting", "Dates", "Documents",
        "GraphCore",
        "Graphviz", "Measures", "Paper", "States",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"], swiftSettings: strict),

    // Turns Graphs/ into a compact Swift literal while the package builds.
    .executableTarget(
      name: "EmbedGraphs", dependencies: ["Documents"], path: "Sources/EmbedGraphs/Tool",
      swiftSettings: strict),
    .plugin(
      name: "EmbedGraphsPlugin", capability: .buildTool(), dependencies: ["EmbedGraphs"],
      path: "Sources/EmbedGraphs/Plugin"),

    // What tests share: seeded random values, small graphs, running the program.
    .target(
      name: "TestSupport", dependencies: ["GraphCore", "Dates"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "GraphCoreTests", dependencies: ["GraphCore", "Dates", "States", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CountingTests",
      dependencies: ["Counting", "GraphCore", "CompactGraph", "Dates", "States", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AnalysesTests",
      dependencies: [
        "Analyses", "Counting", "Measures", "CompactGraph", "Dates", "Documents", "GraphCore",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DatesTests", dependencies: ["Dates", "TestSupport"], exclude: ["Reference"],
      swiftSettings: strict),
    .testTarget(
      name: "StatesTests", dependencies: ["States", "Dates", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CompactGraphTests", dependencies: ["CompactGraph", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MeasuresTests", dependencies: ["Measures", "CompactGraph", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "NetworkMeasuresTests", dependencies: ["NetworkMeasures", "TestSupport"],
      swiftSettings: strict),
    // Looks names of states up, for Scripts/reference-names to compare.
    .executableTarget(
      name: "NameDriver", dependencies: ["States"], path: "Tests/NameDriver",
      swiftSettings: strict),
    // Computes every measure of given graphs, for Scripts/reference to compare.
    .executableTarget(
      name: "MeasureDriver",
      dependencies: ["Analyses", "Counting", "GraphCore", "Dates", "Measures", "CompactGraph"],
      path: "Tests/MeasureDriver", swiftSettings: strict),
    // Times kernels in process, for Scripts/bench.
    .executableTarget(
      name: "BenchmarkDriver", dependencies: ["NetworkMeasures"], path: "Tests/BenchmarkDriver",
      swiftSettings: strict),
    .testTarget(
      name: "GraphvizTests", dependencies: ["Graphviz", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "PaperTests", dependencies: ["Paper", "TestSupport"], swiftSettings: strict),
    // The binding as a program, for Scripts/dot-corpus and Scripts/check-leaks.
    .executableTarget(
      name: "GraphvizDriver", dependencies: ["Graphviz"], path: "Tests/GraphvizDriver",
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "Interchange", "Counting", "Documents", "Dates", "GraphCore", "Graphviz", "States",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DrawingTests",
      dependencies: [
        "Drawing", "Analyses", "Counting", "Dates", "GraphCore", "Graphviz", "Interchange",
        "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    // The tests import Entente alone. The modules that it exports are listed because a change in one of them
    // would not compile the tests again.
    .testTarget(
      name: "EntenteTests",
      dependencies: [
        "Entente", "Analyses", "Counting", "Dates", "Drawing", "GraphCore", "Graphviz",
        "Interchange", "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "EntenteCommandTests",
      dependencies: [
        "EntenteCommand", "Analyses", "Counting", "GraphCore", "Interchange", "Measures",
        "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
