// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds nir needs the measuring tool. Reads the modules of the folder above.

func modul(_ navn: String) -> Target.Dependency { .product(name: navn, package: "nir-statistikk") }

let package = Package(
    name: "nir-maalinger",
    dependencies: [
        .package(name: "nir-statistikk", path: ".."),
        // Without traits: counting of allocations needs two more packages, and replaces malloc in what is measured.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Deler",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                modul("Kalender"), modul("Register"), modul("Regelmotor"), modul("Regelverksdata"), modul("Ingest"),
                modul("Output"), modul("Eksempeldata"),
            ],
            path: "Benchmarks/Deler",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Vernmaaling",
            dependencies: [
                modul("Kalender"), modul("Regelmotor"), modul("Regelverksdata"), modul("Statistikk"), modul("Tabeller"),
                modul("Vern"),
            ],
            path: "Benchmarks/Vern"),
    ],
    swiftLanguageModes: [.v6]
)
