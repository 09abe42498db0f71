import Benchmark
import Ingest
import Regelmotor
import Register

/// Every rule about one person, a thousand persons at a time with the time of one shown.
func maalRegler() {
    let grunnlag = Forberedt<(regelverk: Regelverk, mapper: [Personmappe])>()
    Benchmark(
        "Reglene for én person",
        configuration: .init(metrics: [.wallClock], scalingFactor: .kilo)
    ) { benchmark in
        let (regelverk, mapper) = try grunnlag.hent()
        // Each round goes on where the last one stopped, so that the fixed persons are not all there is.
        let start = benchmark.currentIteration * benchmark.scaledIterations.count
        for nr in benchmark.scaledIterations {
            blackHole(Personfakta(mapper[(start + nr) % mapper.count], regelverk, dato: Grunnlag.dato))
        }
    } setup: {
        let nytt = try Grunnlag()
        try nytt.lagUttrekk("uttrekk", personer: 20_000)
        let uttrekk = try lesUttrekk(nytt.leseoppsett)
        var mapper: [Personmappe] = []
        for nummer in 0..<uttrekk.partisjonsantall {
            let partisjon = try uttrekk.partisjon(nummer)
            for plass in 0..<partisjon.antall { mapper.append(partisjon.mappe(plass)) }
        }
        grunnlag.lag((nytt.regelverk, mapper))
    } teardown: {
        grunnlag.slipp()
    }
}
