import Kalender
import Register

extension Personmappe {
    /// A made-up person from a seed: anything may be missing, annulled, twice or in an odd order.
    ///
    /// Right and duty to norsk are told by a delivered category or by one plain permit; how they follow from several
    /// permits is tested by example.
    static func tilfeldig(froe: UInt64) -> Personmappe {
        var t = Tilfeldig(froe: froe)
        var p = Personmappe.eksempel(foedt: t.dag(1.januar(1966), 40 * 365 - 2000))
        if t.en(av: 5) { p.person.lovgrunnlag = [.introloven, .integreringsloven, .integreringsloven6a][t.tall(3)] }
        t.opphold(&p)
        t.vedtak(&p)
        t.dager(&p)
        return p
    }
}

extension Tilfeldig {
    mutating func tall(_ under: Int) -> Int { Int.random(in: 0..<under, using: &self) }
    mutating func en(av: Int) -> Bool { tall(av) == 0 }
    mutating func en<S: RandomAccessCollection>(blant alle: S) -> S.Element {
        alle[alle.index(alle.startIndex, offsetBy: tall(alle.count))]
    }
    mutating func dag(_ fra: Dato, _ antall: Int) -> Dato { fra.plus(dager: tall(antall)) }

    /// Days close together around the two turns of the year, so that ties and borders are met often.
    fileprivate mutating func naer() -> Dato {
        en(av: 3) ? dag([29.desember(2024), 29.desember(2025), 27.februar(2026)][tall(3)], 7) : dag(1.juli(2024), 900)
    }

    fileprivate mutating func felles() -> Fellesfelt {
        Fellesfelt(registrert: en(av: 3) ? nil : dag(1.januar(2026), 5), annullert: en(av: 9))
    }

    fileprivate mutating func opphold(_ p: inout Personmappe) {
        let enkle: [Oppholdsgrunnlag] = [.utl0828, .utl0834L2, .utl0823]
        let harKategori = en(av: 2)
        for _ in 0..<(harKategori ? tall(4) : 1) {
            let grunnlag = harKategori ? en(blant: Oppholdsgrunnlag.koder.map(\.verdi)) : en(blant: enkle)
            guard grunnlag != .eoes else { continue }
            let tidlig = grunnlag == .utl0834L2 ? 11.mars(2022) : 1.januar(2020)
            let vedtatt = en(av: 4) ? dag(30.juli(2023), 4) : dag(tidlig, 1500)
            p.tillatelser.append(
                Oppholdstillatelse(
                    felles: harKategori ? felles() : Fellesfelt(), grunnlag: grunnlag, vedtaksdato: vedtatt,
                    ankomst: en(av: 2) ? nil : vedtatt.plus(dager: tall(120) - 60),
                    utfall: harKategori && en(av: 6) ? en(blant: [.avslag, .tilbakekalt]) : .innvilget,
                    soektFraUtlandet: en(av: 3) ? nil : en(av: 2), erFornyelse: en(av: 3) ? true : nil))
        }
        if harKategori {
            for _ in 0...tall(2) {
                p.kategorier.append(
                    NirKategori(
                        felles: Fellesfelt(annullert: en(av: 9)),
                        kategori: en(blant: [.rpNorsk, .rettNorsk, .pliktNorsk, .asylnorsk, .rpIntro]),
                        fra: en(av: 2) ? nil : dag(1.januar(2025), 500)))
            }
            // One without an end, so that a category is always in force.
            p.kategorier.append(NirKategori(kategori: en(blant: [.rpNorsk, .rettNorsk, .pliktNorsk])))
        }
        for _ in 0..<tall(3) {
            p.bosettinger.append(
                Bosetting(
                    felles: felles(), kommune: Kommunenummer(5522), bosatt: dag(1.januar(2023), 1100),
                    etterAvtale: !en(av: 3)))
        }
        if !en(av: 4) { p.kompetanse.append(Kompetanse(utdanningVgo: en(blant: [.ja, .nei, .ikkeReg]))) }
    }

    fileprivate mutating func vedtak(_ p: inout Personmappe) {
        let typer: [Vedtakstype] = [
            .deltakelseIntro, .deltakelseIntro, .deltakelseIntro, .norsk, .norsk37d, .samf, .bortfallArbeid,
            .integreringsplan,
        ]
        for _ in 0..<tall(9) {
            let type = en(blant: typer)
            let vedtatt = naer()
            let harStart = type != .bortfallArbeid && !en(av: 8)
            p.vedtak.append(
                Vedtak(
                    felles: felles(), ordning: .intro, type: type,
                    resultat: en(av: 8) ? en(blant: [.avslag, .omgjort, .ukjent]) : .fattet, vedtaksdato: vedtatt,
                    startdato: harStart ? vedtatt.plus(dager: tall(30) - 5) : nil))
        }
        for _ in 0..<tall(4) {
            p.sluttmaal.append(
                SluttmaalRad(felles: felles(), sluttmaal: en(blant: Sluttmaal.allCases), gjelderFra: naer()))
        }
        if en(av: 3) {
            p.ordninger.append(
                OrdningStatus(
                    felles: Fellesfelt(annullert: en(av: 5)), ordning: en(blant: [.intro, .norsk]),
                    utvidelseMaaneder: en(blant: [0, 3, 6, 12])))
        }
        for _ in 0..<(en(av: 3) ? 1 + tall(2) : 0) {
            p.avslutninger.append(
                Avslutning(
                    felles: felles(), ordning: en(av: 4) ? .norsk : .intro, type: .avbrutt,
                    aarsak: en(blant: [.bortfallArbeid, .flyttet, .vgo]), dato: naer()))
        }
    }

    fileprivate mutating func dager(_ p: inout Personmappe) {
        for _ in 0..<tall(7) {
            let fra = naer()
            p.fravaer.append(
                Fravaer(
                    felles: felles(), ordning: en(av: 5) ? .norsk : .intro,
                    type: en(blant: Fravaerstype.koder.map(\.verdi)), fra: fra, til: fra.plus(dager: tall(20) - 1),
                    timer: en(av: 6) ? Desimal(3) : nil))
        }
        for _ in 0..<tall(6) {
            let fra = en(av: 2) ? naer() : dag(1.januar(2026), 1500)
            p.permisjoner.append(
                Permisjon(
                    felles: felles(), ordning: en(blant: [.intro, .norsk, .samf]),
                    type: en(blant: Permisjonstype.koder.map(\.verdi)), fra: fra,
                    til: fra.plus(dager: en(av: 5) ? tall(300) : tall(15))))
        }
        for _ in 0..<(en(av: 4) ? 1 + tall(2) : 0) {
            let fra = naer()
            p.stanser.append(
                Stans(
                    felles: felles(), ordning: en(av: 4) ? .norsk : .intro, type: .midlertidig, fra: fra,
                    til: en(av: 4) ? nil : fra.plus(dager: tall(60))))
        }
    }
}
