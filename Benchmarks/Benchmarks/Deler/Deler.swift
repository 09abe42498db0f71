import Benchmark

/// The metric a reader of files is judged by: megabytes (10⁶) of the file as delivered, a second.
let megabyteISekundet = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger, useScalingFactor: false)

let benchmarks: @Sendable () -> Void = {
    // Processor time is steadier than wall time; both are shown. The shortest of the runs says most on a busy machine.
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(3),
        maxIterations: 1_000)
    maalLesing()
    maalKalender()
    maalRegler()
    maalLister()
    maalArbeidsbok()
}
