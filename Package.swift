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
    .library(name: "Entente", targets: ["GraphCore", "Analyses"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // Text files as trees of scalars that know their line and column, and a compact form of them.
    .target(
      name: "Documents",
      dependencies: [.product(name: "Yams", package: "Yams")],
      exclude: ["README.md"], swiftSettings: strict),

    // The coalition graph: nodes, edges, dates, sources and claims, valid and sorted.
    .target(name: "GraphCore", exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // What is asked of a graph: ranks, rosters, dossiers.
    .target(
      name: "Analyses", dependencies: ["Documents", "GraphCore"], sources: ["Tables"],
      swiftSettings: strict),

    // Turns Graphs/ into a compact Swift literal while the package builds.
    .executableTarget(
      name: "EmbedGraphs", dependencies: ["Documents"], path: "Sources/EmbedGraphs/Tool",
      swiftSettings: strict),
    // What tests share: seeded random values, small graphs, running the program.
    .target(
      name: "TestSupport", dependencies: ["GraphCore"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AnalysesTests", dependencies: ["Analyses", "Documents", "GraphCore", "TestSupport"],
      sources: ["Tables"], swiftSettings: strict),
  ]
)
