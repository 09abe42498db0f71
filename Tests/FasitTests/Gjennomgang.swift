import Kalender
import Kontroller
import Regelmotor
import Regelverksdata
import Register

/// The parts that are compared, each in a test of its own.
enum Del: String, CaseIterable, Sendable { case fakta, kategorier, bortfall, funn }

/// Many persons asked of both, once for all tests.
struct Gjennomgang: Sendable {
    /// The first person that disagrees on one thing, and how many do.
    struct Uenighet: Sendable {
        var froe: UInt64
        var antall: Int
    }

    var personer = 0
    var uenige: [Del: [String: Uenighet]] = [:]
    /// How often the fasit gave each answer.
    var svar: [String: Int] = [:]

    static let antall: UInt64 = 200_000
    static let felles = Task { try await Gjennomgang.alle(antall) }

    private static func alle(_ antall: UInt64) async throws -> Gjennomgang {
        let domstol = try Domstol()
        return await withTaskGroup(of: Gjennomgang.self) { gruppe in
            let deler: UInt64 = 8
            for del in 0..<deler {
                gruppe.addTask {
                    var g = Gjennomgang()
                    for froe in stride(from: del + 1, through: antall, by: Int(deler)) { g.proev(froe, domstol) }
                    return g
                }
            }
            return await gruppe.reduce(into: Gjennomgang()) { $0.legg(til: $1) }
        }
    }

    private mutating func proev(_ froe: UInt64, _ domstol: Domstol) {
        let person = Fasitperson(froe: froe)
        let (fasit, motor) = domstol.svar(person.mappe, person.dato)
        personer += 1
        tell(fasit)
        for del in Del.allCases {
            for navn in Domstol.ulike(del, fasit, motor) {
                uenige[del, default: [:]][navn, default: Uenighet(froe: froe, antall: 0)].antall += 1
            }
        }
    }

    private mutating func tell(_ fasit: Svar) {
        let f = fasit.fakta
        svar["intro \(fasit.kategori.intro)", default: 0] += 1
        svar["norsk \(fasit.kategori.norsk)", default: 0] += 1
        svar["norskfrist \(f.norskStatus)", default: 0] += 1
        svar["samfunnsfrist \(f.samfunnStatus)", default: 0] += 1
        svar["oppstart \(f.oppstartStatus)", default: 0] += 1
        if let status = fasit.bortfall.status { svar["bortfall \(status)", default: 0] += 1 }
        if fasit.bortfall.hendelse != nil { svar["arbeidet sluttet", default: 0] += 1 }
        if fasit.kategori.beholder43h { svar["beholder 43h", default: 0] += 1 }
        if f.tillegg ?? 0 > 0 { svar["tillegg", default: 0] += 1 }
        if f.norskUtvidelse > 0 { svar["utvidet norsk", default: 0] += 1 }
        for kode in fasit.funn { svar[kode, default: 0] += 1 }
    }

    private mutating func legg(til annen: Gjennomgang) {
        personer += annen.personer
        svar.merge(annen.svar, uniquingKeysWith: +)
        for (del, navn) in annen.uenige {
            uenige[del, default: [:]].merge(navn) {
                Uenighet(froe: min($0.froe, $1.froe), antall: $0.antall + $1.antall)
            }
        }
    }
}

/// Asks both, and sees where they differ.
struct Domstol: Sendable {
    let regelverk: Regelverk
    let grunnlag: Kontrollgrunnlag
    let runde = Kontrollrunde()

    init() throws {
        regelverk = try Regelverk.gjeldende(Parametere())
        grunnlag = Kontrollgrunnlag(regelverk: regelverk, erTest: true)
    }

    func svar(_ mappe: Personmappe, _ dato: Dato) -> (fasit: Svar, motor: Svar) {
        (Svar(Fasit(mappe, dato: dato)), Svar(Sak(mappe, regelverk, dato: dato), runde, grunnlag))
    }

    /// The names of the facts, or the codes, that differ.
    static func ulike(_ del: Del, _ a: Svar, _ b: Svar) -> [String] {
        switch del {
        case .fakta: a.fakta == b.fakta ? [] : felter(a.fakta, b.fakta)
        case .kategorier: a.kategori == b.kategori ? [] : felter(a.kategori, b.kategori)
        case .bortfall: a.bortfall == b.bortfall ? [] : felter(a.bortfall, b.bortfall)
        case .funn: a.funn == b.funn ? [] : a.funn.symmetricDifference(b.funn).sorted()
        }
    }

    private static func felter<T>(_ a: T, _ b: T) -> [String] {
        zip(Mirror(reflecting: a).children, Mirror(reflecting: b).children).compactMap {
            "\($0.value)" == "\($1.value)" ? nil : $0.label
        }
    }

    /// What each of them said about one thing.
    func forklaring(_ del: Del, _ navn: String, _ mappe: Personmappe, _ dato: Dato) -> String {
        let (fasit, motor) = svar(mappe, dato)
        func sagt(_ svar: Svar) -> String {
            let alle: [Mirror.Child] =
                switch del {
                case .fakta: Array(Mirror(reflecting: svar.fakta).children)
                case .kategorier: Array(Mirror(reflecting: svar.kategori).children)
                case .bortfall: Array(Mirror(reflecting: svar.bortfall).children)
                case .funn: []
                }
            if del == .funn { return svar.funn.contains(navn) ? "slår ut" : "sier ingenting" }
            return alle.first { $0.label == navn }.map { "\($0.value)" } ?? ""
        }
        return "\(navn): fasiten \(sagt(fasit)), regelmotoren \(sagt(motor))"
    }
}
