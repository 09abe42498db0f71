import Kalender
import Output
import Register
import Statistikk
import Tekster

extension Tilsynsarbeid {
    func fylkestall(_ fylke: Stedliste.Sted) -> Tilsynsbok.Fylkestall {
        Tilsynsbok.Fylkestall(
            deltakere: tall.verdi("K-01", naa, fylke),
            deltakereForEttAarSiden: tall.verdi("K-01", .dato(dato.plus(maaneder: -12)), fylke),
            utenSluttmaal: tall.verdi("L-02", naa, fylke), utenSluttmaalLandet: tall.verdi("L-02", naa, .land),
            registrertForSent: tall.resten("Q-02", ettAar, fylke),
            registrertForSentLandet: tall.resten("Q-02", ettAar, .land))
    }

    func kommunerad(_ kommune: Kommuneregister.Kommune, _ innbyggere: Int?) -> Tilsynsbok.Kommunerad {
        let sted = Stedliste.Sted.kommune(kommune.nummer)
        return Tilsynsbok.Kommunerad(
            Bokkommune(kommune), innbyggere: innbyggere.map { .tall($0) } ?? .tegn(.mangler),
            deltakere: tall.verdi("K-01", naa, sted),
            andeler: [
                .utenSluttmaal: tall.verdi("L-02", naa, sted), .feilSluttmaal: feilSluttmaal(sted),
                .boerVurderes: tall.verdi("L-04b", naa, sted), .startForSent: tall.resten("L-01", ettAar, sted),
                .registrertForSent: tall.resten("Q-02", ettAar, sted),
                .underFulltid: tall.resten("L-09", ettAar, sted),
            ],
            bortfallArbeid: tall.verdi("K-09", naa, sted), endring: endring(sted), sisteTilsyn: nil,
            deltema: deltema(sted))
    }

    /// AVVIK-2 and AVVIK-3 are of starts before and from 2026, so nobody has both.
    private func feilSluttmaal(_ sted: Stedliste.Sted) -> Tallverdi {
        guard let nye = tall.svar("L-03", naa, sted), let gamle = tall.svar("L-04", naa, sted),
            let a = nye.teller, let b = gamle.teller, let nevner = nye.nevner
        else { return .tegn(.mangler) }
        return .andel(a + b, av: nevner)
    }

    /// In tenths of a percentage point; nil when there was nobody, or is nobody.
    private func endring(_ sted: Stedliste.Sted) -> Int? {
        let foer = Statistikkperiode.dato(dato.plus(maaneder: -12))
        guard let naa = tall.svar(Self.utenSluttmaalDaa, naa, sted)?.verdi,
            let daa = tall.svar(Self.utenSluttmaalDaa, foer, sted)?.verdi
        else { return nil }
        return (naa - daa).avrundet(1)
    }

    private func deltema(_ sted: Stedliste.Sted) -> [Deltemamaal: Tallverdi] {
        var ut: [Deltemamaal: Tallverdi] = [:]
        for maal in Deltemamaal.allCases { ut[maal] = verdi(maal, sted) }
        return ut
    }

    /// Nil for what the register does not have.
    private func verdi(_ maal: Deltemamaal, _ sted: Stedliste.Sted) -> Tallverdi? {
        switch maal {
        case .underTjuefemMedArbeid: tall.verdi("L-06", ettAar, sted)
        case .overFemtifemUtenArbeid: tall.verdi("L-05b", naa, sted)
        case .motUtdanning: tall.verdi("L-05", naa, sted)
        case .samfunnskunnskapInnenEttAar: tall.verdi("L-14", ettAar, sted)
        case .samfunnskunnskapTimer: tall.snitt("L-14t", naa, sted)
        case .samfunnskunnskapSpraak: nil
        case .samfunnskunnskapIkkeBegynt: tall.verdi("L-14n", naa, sted)
        case .fulltid: tall.verdi("L-09", ettAar, sted)
        case .helaarig: tall.resten("L-10", ettAar, sted)
        case .arbeidsrettet: tall.verdi("L-11", naa, sted)
        case .tiltakPerUke: tall.snitt("L-09t", ettAar, sted)
        }
    }

    /// Goals in the order of the list, those without one after them; a pair nobody has is left out.
    func sluttmaal(_ fylke: Stedliste.Sted) -> [Tilsynsbok.Sluttmaalrad] {
        guard let koder = tall.koder("I-09u", naa, fylke) else { return [] }
        let utdanninger = Tilsynsboktekster.utdanninger
        return koder.enumerated().filter { $0.element > 0 }.map { plass, antall in
            let (kode, navn) = sluttmaal(plass / utdanninger.count)
            return Tilsynsbok.Sluttmaalrad(
                kode: kode, navn: navn, utdanning: utdanninger[plass % utdanninger.count], deltakere: .tall(antall))
        }
    }

    private func sluttmaal(_ plass: Int) -> (kode: String, navn: Tekst) {
        let alle = Sluttmaal.koder
        guard plass < alle.count else {
            return ("", plass == alle.count ? Tilsynsboktekster.utenSluttmaalRad : Tilsynsboktekster.uklartSluttmaal)
        }
        return (alle[plass].kode, Tekst(alle[plass].verdi.etikett))
    }

    func kvartaler(_ fylke: Stedliste.Sted) -> [Tilsynsbok.Kvartalsrad] {
        Kvartal.alle(dato).map { kvartal in
            let erIDag = kvartal.siste == dato
            // The findings are those of the day of computation.
            func iDag(_ verdi: @autoclosure () -> Tallverdi) -> Tallverdi { erIDag ? verdi() : .tegn(.mangler) }
            func iKvartalet(_ id: String) -> Tallverdi {
                kvartal.erSlutt ? tall.resten(id, kvartal.periode, fylke) : .tegn(.manglerForeloepig)
            }
            let dag = Statistikkperiode.dato(kvartal.siste)
            return Tilsynsbok.Kvartalsrad(
                aar: kvartal.periode.til.aar, kvartal: kvartal.nummer, deltakere: tall.verdi("K-01", dag, fylke),
                andeler: [
                    .utenSluttmaal: tall.verdi(Self.utenSluttmaalDaa, dag, fylke),
                    .feilSluttmaal: iDag(feilSluttmaal(fylke)),
                    .boerVurderes: iDag(tall.verdi("L-04b", naa, fylke)), .startForSent: iKvartalet("L-01"),
                    .registrertForSent: iKvartalet("Q-02"), .underFulltid: iKvartalet("L-09"),
                ],
                bortfallArbeid: iDag(tall.verdi("K-09", naa, fylke)), til: kvartal.erSlutt ? nil : kvartal.siste)
        }
    }
}
