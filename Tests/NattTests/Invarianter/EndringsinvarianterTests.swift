import Kalender
import Pipeline
import Regelmotor
import Register
import Testing

@testable import Statistikk

/// What must hold when the extract changes (indikatorer 11, 10–12).
@Suite struct EndringsinvarianterTests {
    @Test("10: flere med skjermet adresse endrer bare tallene for landet", arguments: Invariantuttrekk.allCases)
    func skjermet(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let nye = innhold.noen.enumerated().map { nr, sak in
            sak.med {
                $0.person.person = 1 << 60 + UInt64(nr)
                $0.person.adressegradering = nr % 2 == 0 ? .fortrolig : .strengtFortrolig
            }
        }
        var etter = innhold.tall
        for sak in nye { etter.tell(sak) }
        var (endret, feil) = (Set<String>(), Set<String>())
        for nr in etter.telling.sporsmaal.indices {
            let indikator = innhold.tall.indikator(nr)
            for sted in etter.telling.steder.steder {
                let erLikt = etter.telling.regnskap(nr, sted).er(innhold.tall.telling.regnskap(nr, sted))
                guard sted == .land else {
                    // A standardised figure sets the same persons against a country with more in it.
                    let harSammeSvar =
                        indikator.erStandardisert
                        || etter.telling.svar(nr, sted) == innhold.tall.telling.svar(nr, sted)
                    if !erLikt || !harSammeSvar { feil.insert(indikator.id) }
                    continue
                }
                if !erLikt { endret.insert(indikator.id) }
            }
        }
        #expect(feil.isEmpty)
        #expect(endret.count > 60)
        #expect(innhold.figurer(etter).kommuner == innhold.figurer(innhold.tall).kommuner)
    }

    /// Tables add up persons, so what the new ones give to empty tables is all they change.
    @Test(
        "10: den med skjermet adresse er i hovedtallet i hver tabell og ikke i noen annen celle",
        arguments: Invariantuttrekk.allCases)
    func skjermetITabellene(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let rapporter = try #require(Kjoeroppsett(pipeline: Prosjekt.maanedlig).tabeller).rapporter
        var telling = Tabelltelling(rapporter, innhold.grunnlag)
        for (nr, sak) in innhold.noen.enumerated() {
            telling.tell(sak.med { $0.person.adressegradering = nr % 2 == 0 ? .fortrolig : .strengtFortrolig })
        }
        var iAlt = 0
        for tall in telling.ferdig() {
            #expect(tall.tabell.antall.allSatisfy { $0 == 0 } && tall.tabell.hash.allSatisfy { $0 == .tom })
            #expect(tall.tabell.bareHovedtall == tall.iUtvalget)
            iAlt += tall.iUtvalget
        }
        #expect(iAlt > 100)
    }

    /// What the country has is the sum of what persons give, so those who move are looked at alone.
    @Test("11: å flytte midt i året endrer ikke tallene for landet", arguments: Invariantuttrekk.allCases)
    func flytting(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let stavanger = Kommunenummer(1103)
        let (de, flyttet) = innhold.noen.reduce(into: ([Tilfelle](), [Tilfelle]())) { ut, sak in
            guard let ny = sak.flyttet(1.juli(2025), til: stavanger) else { return }
            ut.0.append(sak)
            ut.1.append(ny)
        }
        #expect(de.count > 20)
        let (foer, etter) = (Invarianttall(de, innhold.grunnlag), Invarianttall(flyttet, innhold.grunnlag))
        var endret: Set<String> = []
        for nr in foer.telling.sporsmaal.indices {
            let (a, b) = (foer.telling.regnskap(nr, .land), etter.telling.regnskap(nr, .land))
            if !a.er(b) { endret.insert(foer.indikator(nr).id) }
        }
        // One who moves before the last day to start is taken out of these, by definition (L-01).
        #expect(endret.isSubset(of: ["L-01", "L-01s", "L-01i", "I-11"]))
        let deltakere = try [foer, etter].map { try $0.regnskap(.deltakereIAaret, .kommune(stavanger)).teller }
        #expect(deltakere[1] == de.count)
        #expect(deltakere[0] < deltakere[1])
    }

    /// Those without a status in any November have nothing to lose, and are left out.
    @Test("12: uten novemberstatus er bare utfallene borte, og de er «...»", arguments: Invariantuttrekk.allCases)
    func utenNovemberstatus(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let de = innhold.saker.filter { !$0.mappe.novstatus.isEmpty }
        let uten = de.map { sak in
            sak.med {
                $0.novstatus = []
                $0.levert.remove([.novstatus])
            }
        }
        let (foer, etter) = (Invarianttall(de, innhold.grunnlag), Invarianttall(uten, innhold.grunnlag))
        var (avhengige, feil) = (Set<String>(), Set<String>())
        for nr in foer.telling.sporsmaal.indices {
            let indikator = foer.indikator(nr)
            for sted in foer.telling.steder.steder {
                let (a, b) = (foer.telling.svar(nr, sted), etter.telling.svar(nr, sted))
                guard indikator.utfall != nil else {
                    if a != b { feil.insert(indikator.id) }
                    continue
                }
                if b.tekst != "..." { feil.insert(indikator.id) }
                // Of a year that is not delivered there was nothing before either.
                if a.tekst != "..." { avhengige.insert(String(indikator.id.prefix(4))) }
            }
        }
        #expect(feil.isEmpty)
        #expect(
            avhengige.sorted() == [
                "F-03", "F-04", "F-05", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08", "S-09", "S-10", "S-11", "S-12",
            ])
        let kommuner = innhold.figurer(foer).kommuner.map { kommuneaar in
            var uten = kommuneaar
            uten.etterEttAar = nil
            return uten
        }
        #expect(kommuner == innhold.figurer(etter).kommuner)
    }
}

extension Invariantinnhold {
    /// Four hundred persons, or all there are, spread over the extract.
    fileprivate var noen: [Tilfelle] {
        stride(from: 0, to: saker.count, by: max(1, saker.count / 400)).map { saker[$0] }.filter { !$0.erSkjermet }
    }
}

extension Tilfelle {
    /// As if whoever was in programme on the day had moved that day: the new kommune makes a decision, follows up, and ends
    /// the programme. Nil for others.
    fileprivate func flyttet(_ dag: Dato, til kommune: Kommunenummer) -> Tilfelle? {
        guard let strekk = program.strekk.first(where: { $0.fra < dag && dag <= $0.til }), strekk.kommune != kommune,
            let i = mappe.vedtak.firstIndex(where: { $0.erDeltakelse && $0.startdato == strekk.fra })
        else { return nil }
        return med { ny in
            var vedtak = ny.vedtak[i]
            (vedtak.startdato, vedtak.felles.kommune, vedtak.felles.bydel) = (dag, kommune, 0)
            // A registration more would be one more to count in Q-02.
            vedtak.felles.registrert = nil
            ny.vedtak[i].sluttdato = dag.plus(dager: -1)
            ny.vedtak.append(vedtak)
            for nr in ny.avslutninger.indices where ny.avslutninger[nr].dato >= dag {
                (ny.avslutninger[nr].felles.kommune, ny.avslutninger[nr].felles.bydel) = (kommune, 0)
            }
            for nr in ny.adresser.indices
            where ny.adresser[nr].gyldigTil ?? dag >= dag && ny.adresser[nr].gyldigFra < dag {
                var adresse = ny.adresser[nr]
                (adresse.kommune, adresse.bydel, adresse.gyldigFra) = (kommune, 0, dag)
                ny.adresser[nr].gyldigTil = dag.plus(dager: -1)
                ny.adresser.append(adresse)
            }
        }
    }
}
