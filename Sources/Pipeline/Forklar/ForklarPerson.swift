import Ingest
import Kalender
import Kontroller
import Regelmotor
import Regelverksdata
import Register

/// What decides an explanation: the same things as a run, and the person.
public struct Forklaringsoppsett: Sendable {
    public let kjoering: Kjoeroppsett
    public let regelsett: Regelsett?
    public let hvis: [Hvis]

    public init(_ kjoering: Kjoeroppsett, regelsett: Regelsett? = nil, hvis: [Hvis] = []) {
        (self.kjoering, self.regelsett, self.hvis) = (kjoering, regelsett, hvis)
    }
}

/// Finds the person in the extract and explains every step, by the same rules as at night.
///
/// - Parameter nummer: DUF-nummer or fødselsnummer, spaces allowed. It is never written anywhere.
/// - Returns: one explanation for each person with the number; two persons with one number is a finding (P-05).
public func forklarPerson(_ nummer: String, _ oppsett: Forklaringsoppsett) throws -> [Personforklaring] {
    let siffer = nummer.filter { !$0.isWhitespace }
    guard (11...12).contains(siffer.count), let tall = UInt64(siffer) else {
        throw Stopp(
            .bruk, "BRUK", "Nummeret kan ikke leses", fordi: "et DUF-nummer har 12 siffer, et fødselsnummer 11",
            rett: "Skriv nummeret på standard inn, for eksempel  nir forklar --duf - < fil")
    }
    let funnet = try lesPersoner(oppsett) { person in
        siffer.count == 12 ? person.duf.tall == tall : person.foedselsnummer.tall == tall
    }
    guard !funnet.isEmpty else {
        throw Stopp(
            .inndata, "INN-001", "Ingen person i uttrekket har nummeret", fil: oppsett.kjoering.inndata,
            rett: "Sjekk nummeret, og at --inndata er riktig mappe. Rader i karantene er ikke med.")
    }
    return funnet
}

/// Explains the persons of the extract that `velger` wants, in the order of the bytes of their person_id within a
/// partition.
public func lesPersoner(
    _ oppsett: Forklaringsoppsett, _ velger: (Person) -> Bool
) throws -> [Personforklaring] {
    do {
        let regelverk = try Regelverk.gjeldende(oppsett.kjoering.parametere, simulering: oppsett.regelsett)
        let dato = try oppsett.kjoering.beregningsdato()
        return try medArbeidsmappe("forklar") { arbeid in
            let uttrekk = try lesUttrekk(
                Leseoppsett(
                    mappe: oppsett.kjoering.inndata, dato: oppsett.kjoering.dato, arbeidsmappe: arbeid,
                    kommuner: regelverk.kommuner))
            let forklarer = Personforklarer(uttrekk, regelverk, dato: dato, hvis: oppsett.hvis)
            var ut: [Personforklaring] = []
            for nummer in 0..<uttrekk.partisjonsantall {
                let partisjon = try uttrekk.partisjon(nummer)
                for i in 0..<partisjon.antall where velger(partisjon.mappe(i).person) {
                    ut.append(forklarer.forklar(partisjon, i))
                }
            }
            return ut
        }
    } catch {
        throw Stopp(noe: error)
    }
}

/// Makes explanations of the persons of one extract.
struct Personforklarer {
    private let uttrekk: Uttrekk
    private let regelverk: Regelverk
    private let dato: Dato
    private let hvis: [Hvis]
    private let runde: Kontrollrunde
    private let filer: [Entitet: String]

    init(_ uttrekk: Uttrekk, _ regelverk: Regelverk, dato: Dato, hvis: [Hvis]) {
        (self.uttrekk, self.regelverk, self.dato, self.hvis) = (uttrekk, regelverk, dato, hvis)
        runde = Kontrollrunde(levert: uttrekk.levert, kolonner: uttrekk.kolonner)
        filer = Dictionary(uttrekk.filer.map { ($0.entitet, $0.fil) }, uniquingKeysWith: { foerste, _ in foerste })
    }

    func forklar(_ partisjon: Partisjon, _ i: Int) -> Personforklaring {
        var mappe = partisjon.mappe(i)
        for endring in hvis { endring.endre(&mappe, dato: dato) }
        let (sak, forklaring) = Sak.forklar(mappe, regelverk, dato: dato, uttrekksdato: uttrekk.uttrekksdato)
        var linjer = Listelinjer(regelverk)
        linjer.personfakta(sak, partisjon.persontekst(sak.mappe.person))
        let verdier = linjer.rad.felter
        return Personforklaring(
            duf: sak.mappe.person.duf.tall == 0 ? "" : sak.mappe.person.duf.maskert, sifre: sak.mappe.person.duf.sifre,
            kommune: sak.fakta.kommune.erSatt ? "\(sak.fakta.kommune.sifre) \(linjer.navn(sak.fakta.kommune))" : "",
            dato: dato, uttrekksdato: uttrekk.uttrekksdato, simulering: regelverk.simulering,
            hvis: hvis.map(\.tekst), parametere: regelverk.parametere.valg.map { ($0.punkt, $0.navn, $0.verdi) },
            personfakta: zip(Listeslag.personfakta.kolonner.map(\.navn), verdier).map { ($0, $1) },
            steg: steg(forklaring, partisjon), funn: funn(sak, partisjon))
    }

    private func steg(_ forklaring: Forklaring, _ partisjon: Partisjon) -> [Personforklaring.Steg] {
        Steg.allCases.compactMap { steg in
            let linjer = forklaring.linjer.filter { $0.steg == steg }
            guard !linjer.isEmpty else { return nil }
            return Personforklaring.Steg(
                navn: steg.navn,
                linjer: linjer.map { linje in
                    Personforklaring.Linje(
                        tekst: linje.tekst, regel: linje.regel.id, hjemmel: linje.hjemmel?.tekst,
                        mangler: linje.mangler.map(\.navn),
                        rader: linje.rader.map { rad($0.entitet, $0.kilde, $0.tekst, partisjon) })
                })
        }
    }

    private func rad(
        _ entitet: Entitet, _ kilde: Radkilde, _ tekst: String, _ partisjon: Partisjon
    ) -> Personforklaring.Rad {
        Personforklaring.Rad(
            fil: filer[entitet] ?? entitet.navn, entitet: entitet.navn, linje: Int(kilde.linje), post: Int(kilde.post),
            id: String(decoding: partisjon.bytes(kilde.id), as: UTF8.self), tekst: tekst)
    }

    private func funn(_ sak: borrowing Sak, _ partisjon: Partisjon) -> [Personforklaring.Funn] {
        var treff = Treff()
        runde.proev(sak, Kontrollgrunnlag(regelverk: regelverk, erTest: uttrekk.erTest), &treff)
        return treff.steder.map { sted in
            let kontroll = runde.kontroller[Int(sted.kontroll)]
            return Personforklaring.Funn(
                regel: kontroll.kode, alvor: sted.alvor.ord, tekst: kontroll.navn, hjemmel: kontroll.hjemmel.tekst,
                rett: kontroll.rett, rad: rad(sted.entitet, sted.kilde, sted.felt.navn, partisjon))
        }
    }
}
