import Benchmark

/// The metric a reader of files is judged by: megabytes (10⁶) of the file as delivered, a second.
let megabyteISekundet = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger, useScalingFactor: false)

let benchmarks: @Sendable () -> Void = {
    // The tool counts processor time in hundredths of a second, so the short measurements show wall time only.
    // The shortest of the runs (p0) says most on a busy machine.
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(3),
        maxIterations: 1_000)
    maalLesing()
    maalKalender()
    maalRegler()
    maalLister()
    maalArbeidsbok()
}
