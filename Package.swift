// swift-tools-version: 6.1
import PackageDescription

// The manifest is the map of the house: one line a module, in the order the data flows.
// `swift build --explicit-target-dependency-import-check error` holds the directions.

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumenter = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

func modul(
    _ navn: String, bruker: [String] = [], pakker: [Target.Dependency] = [], ressurser: [Resource] = [],
    beslutninger: Bool = false, regner: Bool = false
) -> Target {
    .target(
        name: navn, dependencies: bruker.map { .byName(name: $0) } + pakker,
        exclude: beslutninger ? ["Beslutninger.md"] : [], resources: ressurser, swiftSettings: regner ? optimert : [])
}

/// Table protection is tried on twenty thousand families and grants on fifty thousand persons, so both are optimised in
/// debug builds too.
let optimert: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// - Parameter filer: files beside the tests that are read and not compiled.
func test(
    _ navn: String, bruker: [String], pakker: [Target.Dependency] = [], filer: [String] = [], regner: Bool = false
) -> Target {
    .testTarget(
        name: navn, dependencies: bruker.map { .byName(name: $0) } + pakker, exclude: filer,
        swiftSettings: regner ? optimert : [])
}

let package = Package(
    name: "nir-statistikk",
    // The libraries are what Benchmarks/ measures; nobody else has them.
    products: [.executable(name: "nir", targets: ["nir"])]
        + [
            "Kalender", "Register", "Regelmotor", "Regelverksdata", "Ingest", "Output", "Eksempeldata", "Statistikk",
            "Tabeller", "Vern",
        ].map { .library(name: $0, targets: [$0]) },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        modul("Kalender"),
        modul("Tekster"),
        modul("Register", bruker: ["Kalender"], beslutninger: true),
        modul("Regelmotor", bruker: ["Register", "Kalender"], beslutninger: true),
        // The grants that follow a person. Money is not statistics: nothing here is counted, hidden or rounded for a table.
        modul("Tilskudd", bruker: ["Regelmotor", "Register", "Kalender"], beslutninger: true, regner: true),
        modul(
            "Regelverksdata", bruker: ["Tilskudd", "Regelmotor", "Register", "Kalender"], pakker: [yams],
            ressurser: [.embedInCode("Data")]),
        modul("Kontroller", bruker: ["Regelmotor", "Register", "Kalender"], beslutninger: true),
        modul("Tabeller", beslutninger: true, regner: true),
        modul("Statistikk", bruker: ["Tabeller", "Regelmotor", "Register", "Kalender", "Tekster"], beslutninger: true),
        modul("Vern", bruker: ["Tabeller", "CGlpk"], beslutninger: true, regner: true),
        // Knows a release by its files alone: none of the modules that made it.
        modul("Angrep", bruker: ["CGlpk", "CArchive"], beslutninger: true),
        modul("Sjekksum", bruker: ["CCrypto"], beslutninger: true),
        modul("Ingest", bruker: ["Register", "Kalender", "Sjekksum", "Tekster", "CMaske"], beslutninger: true),
        modul(
            "Output", bruker: ["Vern", "Tabeller", "CXlsxWriter", "Sjekksum", "Kalender", "Tekster"],
            pakker: [mustache], beslutninger: true),
        modul("Lager", pakker: [grdb, grdbSQLite], beslutninger: true),
        modul("Eksempeldata", bruker: ["Register", "Kalender", "Sjekksum"]),
        modul(
            "Pipeline",
            bruker: [
                "Ingest", "Regelmotor", "Regelverksdata", "Tilskudd", "Kontroller", "Statistikk", "Tabeller", "Vern",
                "Angrep",
                "Output",
                "Lager", "Sjekksum", "Register", "Kalender", "Tekster",
            ], pakker: [yams, logging], beslutninger: true),
        .executableTarget(
            name: "nir",
            dependencies: [
                "Pipeline", "Angrep", "Eksempeldata", "Regelverksdata", "Tilskudd", "Register", "Kalender", "Tekster",
                argumenter,
            ]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CMaske"),
        // glpk has no pkg-config file in Debian.
        .systemLibrary(name: "CGlpk", providers: [.apt(["libglpk-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        test("KalenderTests", bruker: ["Kalender"]),
        test("TeksterTests", bruker: ["Tekster", "Statistikk", "Regelverksdata", "Regelmotor", "Kalender"]),
        test("KontrollerTests", bruker: ["Kontroller", "Regelmotor", "Regelverksdata", "Register", "Kalender"]),
        test(
            "RegelmotorTests", bruker: ["Regelmotor", "Regelverksdata", "Register", "Kalender"], filer: ["Regler.csv"]),
        test(
            "StatistikkTests",
            bruker: ["Statistikk", "Tabeller", "Ingest", "Regelmotor", "Regelverksdata", "Register", "Kalender"]),
        test(
            "TilskuddTests", bruker: ["Tilskudd", "Regelmotor", "Regelverksdata", "Register", "Kalender"], regner: true),
        test("FasitTests", bruker: ["Kontroller", "Regelmotor", "Regelverksdata", "Register", "Kalender"]),
        test("IngestTests", bruker: ["Ingest", "Register", "Kalender"]),
        test("VernTests", bruker: ["Vern", "Tabeller", "Output", "Angrep", "Kalender", "Tekster"], regner: true),
        test("OutputTests", bruker: ["Output", "Angrep", "Vern", "Tabeller", "Kalender", "Tekster"]),
        test("AngrepTests", bruker: ["Angrep"]),
        test("LagerTests", bruker: ["Lager"], pakker: [grdb]),
        test(
            "NattTests",
            bruker: [
                "Pipeline", "Eksempeldata", "Output", "Vern", "Statistikk", "Tabeller", "Ingest", "Regelmotor",
                "Regelverksdata", "Register", "Kalender", "Tekster", "Sjekksum",
            ],
            filer: ["Gylne"]),
        test("EksempeldataTests", bruker: ["Eksempeldata", "Register", "Kalender", "Regelverksdata", "Sjekksum"]),
    ],
    swiftLanguageModes: [.v6]
)
