import Register

/// Municipality names and numbers (datakontrakt 7.4, G-05): any of the official parallel names, with or without
/// « kommune» after it. A name that stands for several municipalities needs its county and is not guessed.
final class Kommunenavn: @unchecked Sendable {
    enum Svar { case nummer(Kommunenummer), reparert(Kommunenummer), flertydig, ukjent }

    private let register: Kommuneregister
    private let navn: [[UInt8]: UInt16]
    /// By number below 10 000: true for a municipality the register knows. Never written after `init`.
    let kjente: UnsafePointer<Bool>
    private static let flere: UInt16 = 10_000

    init(_ register: Kommuneregister) {
        var navn: [[UInt8]: UInt16] = [:]
        func legg(_ tekst: String, _ nummer: UInt16) {
            let normal = Normalisering.av(tekst)
            if let foer = navn[normal], foer != nummer {
                navn[normal] = Kommunenavn.flere
            } else {
                navn[normal] = nummer
            }
        }
        for kommune in register.kommuner {
            for del in kommune.navn.split(separator: " - ") { legg(String(del), kommune.nummer.tall) }
        }
        for (grunnform, kommuner) in Kommunenavn.medFylke(register) where kommuner > 1 {
            navn[Normalisering.av(grunnform)] = Kommunenavn.flere
        }
        self.register = register
        self.navn = navn
        let kjente = UnsafeMutablePointer<Bool>.allocate(capacity: 10_000)
        for tall in 0..<10_000 {
            // 9999 stands for unknown, and is rejected with a reason of its own (G-06).
            (kjente + tall).initialize(to: tall != 9999 && register.kjenner(Kommunenummer(UInt16(tall))))
        }
        self.kjente = UnsafePointer(kjente)
    }

    deinit { kjente.deallocate() }

    // The register may write the county after a name that exists twice: «Herøy (Nordland)». The bare name is then
    // ambiguous although no municipality has it.
    private static func medFylke(_ register: Kommuneregister) -> [String: Int] {
        var antall: [String: Int] = [:]
        for kommune in register.kommuner {
            let bar = kommune.navn.split(separator: "(").first.map(String.init) ?? kommune.navn
            antall[bar, default: 0] += 1
        }
        return antall
    }

    func finn(_ p: Bytepeker, _ antall: Int) -> Svar {
        if antall == 4 || antall == 3, let tall = sifre(p, antall) {
            let nummer = Kommunenummer(tall)
            guard register.kjenner(nummer) else { return .ukjent }
            return antall == 4 ? .nummer(nummer) : .reparert(nummer)
        }
        return etterNavn(p, antall)
    }

    private func sifre(_ p: Bytepeker, _ antall: Int) -> UInt16? {
        var tall = 0
        for i in 0..<antall {
            guard erSiffer(p[i]) else { return nil }
            tall = tall * 10 + sifferverdi(p[i])
        }
        return UInt16(tall)
    }

    private func etterNavn(_ p: Bytepeker, _ antall: Int) -> Svar {
        var normal = Normalisering.av(UnsafeBufferPointer(start: p, count: antall))
        // «Oslo / Gamle Oslo»: the part after the slash is a bydel.
        if let strek = normal.firstIndex(of: UInt8(ascii: "/")) { normal = Array(normal[..<strek]) }
        while normal.last == 32 { normal.removeLast() }
        let endelse = Array(" kommune".utf8)
        if normal.count > endelse.count, normal.suffix(endelse.count).elementsEqual(endelse) {
            normal.removeLast(endelse.count)
        }
        switch navn[normal] {
        case nil: return .ukjent
        case Kommunenavn.flere?: return .flertydig
        case let nummer?: return .reparert(Kommunenummer(nummer))
        }
    }
}
