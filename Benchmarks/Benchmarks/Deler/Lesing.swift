import Benchmark
@_spi(Maaling) import Ingest
import Register

/// Both passes over the bytes of one entity file, on one thread.
func maalLesing() {
    let grunnlag = Forberedt<(grunnlag: Grunnlag, bytes: Int)>()
    let oppsett = Benchmark.Configuration(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident, megabyteISekundet], maxDuration: .seconds(5))

    // A delivery whose checksum is wrong is refused when the first pass is over: what is measured is that pass alone.
    Benchmark("Gjennomgang av bytes: sjekksum og tegnsett", configuration: oppsett) { benchmark in
        let (grunnlag, bytes) = try grunnlag.hent()
        try maalt(benchmark, bytes) {
            do throws(Lesefeil) {
                _ = try lesUttrekk(grunnlag.leseoppsett)
            } catch {
                guard error.regel == .w02 else { throw error }
                return
            }
            throw Maalefeil(description: "Uttrekket med gal sjekksum ble ikke avvist.")
        }
    } setup: {
        let nytt = try Grunnlag()
        grunnlag.lag((nytt, try nytt.lagVedtaksfil(sha256: String(repeating: "0", count: 64))))
    } teardown: {
        grunnlag.slipp()
    }

    let dekoding = Forberedt<(grunnlag: Grunnlag, dekoding: Dekoding)>()
    Benchmark("Dekoding av vedtak.csv: bytes til rader", configuration: oppsett) { benchmark in
        let (_, dekoding) = try dekoding.hent()
        try maalt(benchmark, dekoding.bytes) { blackHole(try dekoding.utfoer()) }
    } setup: {
        let nytt = try Grunnlag()
        _ = try nytt.lagVedtaksfil()
        dekoding.lag((nytt, try Dekoding(nytt.leseoppsett, .vedtak)))
    } teardown: {
        dekoding.slipp()
    }

    Benchmark("Lesing av vedtak.csv: begge gjennomganger, rader til spillfil", configuration: oppsett) { benchmark in
        let (grunnlag, bytes) = try grunnlag.hent()
        try maalt(benchmark, bytes) { blackHole(try lesUttrekk(grunnlag.leseoppsett).partisjonsantall) }
    } setup: {
        let nytt = try Grunnlag()
        grunnlag.lag((nytt, try nytt.lagVedtaksfil()))
    } teardown: {
        grunnlag.slipp()
    }
}

private func maalt(_ benchmark: Benchmark, _ bytes: Int, _ arbeid: () throws -> Void) throws {
    let tid = try ContinuousClock().measure(arbeid)
    benchmark.measurement(megabyteISekundet, Int(Double(bytes) / (tid / .seconds(1)) / 1e6))
}
