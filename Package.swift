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
    .library(name: "Dates", targets: ["Dates"]),
    .library(name: "States", targets: ["States"]),
  ],
  targets: [
    // Dates as well as they are known.
    .target(name: "Dates", exclude: ["README.md", "Decisions"], swiftSettings: strict),

    // The states of the world: when they existed, their codes and their names.
    .target(
      name: "States", dependencies: ["Dates"], exclude: ["README.md"], swiftSettings: strict),

    // What tests share: seeded random values, published data, running the program.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DatesTests", dependencies: ["Dates", "TestSupport"], exclude: ["Reference"],
      swiftSettings: strict),
    .testTarget(
      name: "StatesTests", dependencies: ["States", "Dates", "TestSupport"], swiftSettings: strict),
  ]
)
