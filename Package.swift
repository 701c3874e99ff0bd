// swift-tools-version: 6.2
import PackageDescription

/// Every module: Swift 6 mode (the tools version), warnings are errors, and memory safety is strict.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

// The release holds Swift's own libraries (`--static-swift-stdlib`): it runs where no Swift is installed, starts sooner and
// takes less memory. Of the toolchain's linkers only lld puts it together without a warning.
let linked: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"], .when(configuration: .release))]

func module(_ name: String, knows dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  of name: String,
  with dependencies: [Target.Dependency] = [],
  besides excluded: [String] = [],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: excluded,
    resources: resources,
    swiftSettings: strict
  )
}

let package = Package(
  name: "regdesk",
  products: [.executable(name: "regdesk", targets: ["regdesk"])],
  dependencies: [
    // Subcommands, options, generated help and shell completions, as Swift programs are expected to have them.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // YAML for the configuration files that people edit by hand; keeps the line of every node for our complaints.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // What ncurses and libc offer only as macros, globals, variadics and signal-safe code.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "CSystem"),
    // Spreadsheets' own files by libxlsxwriter, which such files are left to rather than to a writer of ours. Opened when
    // one is asked for, with the few declarations that are used: neither building nor starting needs it, and a desk
    // without it says what to install. SwiftPM has no dependency that may be absent.
    .target(name: "CXlsx", linkerSettings: [.linkedLibrary("dl")]),

    module("Text"),
    module("Canvas", knows: ["Text"]),
    module("Terminal", knows: ["Canvas", "CNcurses"]),
    module("Registration", knows: ["Text"]),
    module("Journal", knows: ["Registration", "Text", "CSystem"]),
    module(
      "Configuration",
      knows: ["Registration", "Text", .product(name: "Yams", package: "Yams")]
    ),
    module("Exchange", knows: ["Registration", "Text"]),
    module("Desk", knows: ["Exchange", "Registration", "Canvas", "Text"]),
    .executableTarget(
      name: "regdesk",
      dependencies: [
        "Terminal", "Journal", "Configuration", "Exchange", "Desk", "Text", "CSystem", "CXlsx",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: linked
    ),

    // Test-only: a second terminal emulator, so that what the program paints is read back from real escape
    // sequences. No pkgConfig: building and running the program must not need its headers.
    .systemLibrary(name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),

    // Runs a program on a pseudo terminal. A test target, though it holds no tests, for the same reason.
    .testTarget(
      name: "PseudoTerminal",
      dependencies: ["Canvas", "CVterm"],
      path: "Tests/PseudoTerminal",
      swiftSettings: strict
    ),
    // How much of a proof a run does, and where its figures go: Tests/Proofs/run.
    .target(name: "Proofs", path: "Tests/Proofs/Support", swiftSettings: strict),
    // Makes the registers of the benchmark, and measures what is measured within a process: Tests/Benchmarks/run.
    .executableTarget(
      name: "Benchmark",
      dependencies: ["Journal", "Registration", "Configuration", "Exchange"],
      path: "Tests/Benchmarks/Register",
      swiftSettings: strict,
      linkerSettings: linked
    ),
    // Shows what a terminal delivers; run by the tests of Terminal.
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Terminal", "Canvas"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict,
      linkerSettings: linked
    ),

    tests(of: "Text", with: ["Proofs"]),
    tests(of: "Canvas"),
    tests(of: "Terminal", with: ["PseudoTerminal", "TerminalProbe"]),
    tests(of: "Registration", with: ["Proofs"], resources: [.copy("Names")]),
    // The kept registers are read where they stand, as registers are.
    tests(of: "Journal", with: ["Proofs"], besides: ["Fixtures"]),
    tests(of: "Configuration", with: ["Text", "Proofs"]),
    tests(of: "Exchange", with: ["Proofs"], resources: [.copy("Fixtures")]),
    tests(
      of: "Desk",
      with: ["Configuration", "Exchange", "Proofs"],
      resources: [.copy("WholeScreens/Kept")]
    ),
    tests(of: "regdesk", with: ["Proofs"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["PseudoTerminal", "CSystem", "Proofs", "Journal", "regdesk"],
      resources: [.copy("Fixtures"), .copy("Questions")],
      swiftSettings: strict
    ),
  ]
)
