import Benchmark
import Kalender

/// Counting and adding of working days, a thousand at a time with the time of one shown.
func maalKalender() {
    let oppsett = Benchmark.Configuration(metrics: [.wallClock], scalingFactor: .kilo)
    // Periods of up to a year within thirty years, spread by multiplication with a prime.
    let perioder = (0..<1_024).compactMap { nr in
        let fom = Dato(dagnummer: 12_000 + Int32(nr * 7_919 % 11_000))
        return Periode(fom: fom, tom: fom.plus(dager: nr * 104_729 % 365))
    }

    Benchmark("Virkedager i en periode", configuration: oppsett) { benchmark in
        var sum = 0
        for nr in benchmark.scaledIterations { sum += Virkedager.felles.antall(i: perioder[nr & 1_023]) }
        blackHole(sum)
    }

    Benchmark("Dagen så mange virkedager etter en annen", configuration: oppsett) { benchmark in
        var sum = 0
        for nr in benchmark.scaledIterations {
            sum += Int(Virkedager.felles.dato(nr & 255, etter: perioder[nr & 1_023].fom).dagnummer)
        }
        blackHole(sum)
    }
}
