import Kalender
import Register
import Tabeller
import Testing

@testable import Statistikk

/// Counting in one pass.
@Suite struct TellingTests {
    private static let rapporter = [
        Rapport(
            "alle", id: "T1", tittel: "Deltakere", maal: [Rapportmaal(.deltakere)], variabler: [.geo, .kjoenn, .alder]),
        Rapport("land", id: "T2", tittel: "Deltakere", maal: [Rapportmaal(.deltakere)], variabler: [.geo, .land]),
        Rapport(
            "maal", id: "T3", tittel: "Deltakere", maal: [Rapportmaal(.deltakere)], variabler: [.sluttmaal, .startaar]),
        Rapport(
            "slutt", id: "T4", tittel: "Avsluttet", maal: [Rapportmaal(.avsluttede)], variabler: [.geo, .aarsak],
            perioder: Periodevalg(.tolvMaaneder),
            nivaaer: ["land", "fylke"]),
        Rapport(
            "andel", id: "T5", tittel: "Andel", maal: [Rapportmaal(.deltakere, teller: .avvik1)], variabler: [.geo],
            nivaaer: ["land", "fylke", "kommune"]),
        Rapport(
            "bortfall", id: "T6", tittel: "Bortfall", maal: [Rapportmaal(.bortfallIPerioden)],
            variabler: [.geo, .bortfallsstatus],
            perioder: Periodevalg(.tolvMaaneder)),
    ]

    private func telling() throws -> Tabelltelling {
        Tabelltelling(Self.rapporter, try grunnlag())
    }

    private func tell(_ mapper: [Personmappe]) throws -> [Tabelltall] {
        var telling = try telling()
        for (nummer, mappe) in mapper.enumerated() {
            telling.tell(try tilfelle(mappe.med { $0.person = UInt64(nummer + 1) }))
        }
        return telling.ferdig()
    }

    @Test func enDeltakerStaarISinKommuneSittFylkeOgILandet() throws {
        let tabell = try tell([deltaker()])[0].tabell
        #expect(tabell.hode.id == "T1" && tabell.hode.maal == "deltakere" && tabell.hode.periode == "2026-04-17")
        #expect(tabell.antall([:]) == 1)
        #expect(tabell.antall(["geo": "55"]) == 1 && tabell.antall(["geo": "5522"]) == 1)
        #expect(tabell.antall(["geo": "5522", "kjoenn": "2", "alder": "26-35"]) == 1)
        #expect(tabell.antall(["geo": "03"]) == 0 && tabell.antall(["kjoenn": "1"]) == 0)
    }

    @Test func denSomIkkeErIUtvalgetTellesIkke() throws {
        #expect(try tell([.eksempel()]).allSatisfy { $0.tabell.total == 0 && $0.iUtvalget == 0 })
    }

    @Test("Skjermet adresse teller bare i hovedtallet", arguments: [Adressegradering.fortrolig, .strengtFortrolig])
    func skjermet(_ gradering: Adressegradering) throws {
        let tall = try tell([deltaker(), deltaker().med { $0.adressegradering = gradering }])
        for tall in tall.prefix(3) {
            let tabell = tall.tabell
            #expect(tabell.bareHovedtall == 1 && tabell.antall.reduce(0, +) == 1)
            #expect(tabell.antall([:]) == 2 && tall.iUtvalget == 2 && tall.gaarOpp)
            for inndeling in tabell.inndelinger {
                let nivaa = inndeling.koder.dropFirst().filter { $0.grunn.count == 1 }
                #expect(nivaa.allSatisfy { tabell.antall([inndeling.navn: $0.kode]) <= 1 })
            }
        }
        #expect(tall[0].tabell.antall(["kjoenn": "2"]) == 1 && tall[0].tabell.antall(["geo": "9999"]) == 0)
    }

    @Test func andelenHarTellerOgNevner() throws {
        let uten = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.bosatt(1.desember(2025))
            $0.deltakelse(oppstart: 2.februar(2026))
        }
        let tall = try tell([deltaker(), deltaker(), uten])[4]
        #expect(tall.tabell.hode.slag == .andel(inndeling: "avvik-1") && tall.tabell.hode.maal == "deltakere")
        #expect(tall.tabell.antall(["geo": "5522"]) == 3)
        #expect(tall.tabell.antall(["geo": "5522", "avvik-1": "ja"]) == 1)
        #expect(tall.gaarOpp)
    }

    @Test func doedKanIkkeForekommeBlantDemSomHarAvsluttet() throws {
        let tabell = try tell([deltaker { $0.avslutning(.avbrutt, .arbeidHel, 2.mars(2026)) }])[3].tabell
        let celler = Celler(tabell.inndelinger)
        let kode = try #require(tabell.inndelinger[1].koder.firstIndex { $0.kode == "AA_DOED" })
        #expect(tabell.umulige == Set(celler.grunnrader(celler.celle(0, med: kode, i: 1))))
        #expect(tabell.umulige.count == tabell.inndelinger[0].antallGrunn)
        #expect(tabell.antall(["aarsak": "AA_ARBEID_HEL", "geo": "55"]) == 1)
    }

    @Test func enPersonForMyeGaarIkkeOpp() throws {
        let tall = try tell([deltaker()])[0]
        #expect(
            !Tabelltall(rapport: tall.rapport, maal: 0, periode: tall.periode, tabell: tall.tabell, iUtvalget: 2)
                .gaarOpp)
    }

    @Test("Tabeller over samme utvalg har samme grunnkoder, ikke finere enn noen viser")
    func grunnkoder() throws {
        let geo = try tell([]).map { $0.tabell.inndelinger.first { $0.navn == "geo" }?.antallGrunn }
        let bydeler = 357 - 4 + 42 + 1
        #expect(geo == [bydeler, bydeler, nil, 15 + 1, bydeler, bydeler])
    }

    @Test func eksempeldataeneGaarOpp() throws {
        try #require(eksempelsaker.count == 400)
        var telling = try telling()
        for sak in eksempelsaker { telling.tell(sak) }
        for tall in telling.ferdig() {
            let iUtvalget = eksempelsaker.count { tall.rapport.maal[0].utvalg?.gjelder($0, tall.periode) ?? false }
            #expect(tall.tabell.total == iUtvalget && tall.iUtvalget == iUtvalget && tall.gaarOpp)
            #expect(iUtvalget > 0, "\(tall.rapport.navn)")
            let celler = Celler(tall.tabell.inndelinger)
            for (d, inndeling) in tall.tabell.inndelinger.enumerated() where inndeling.koder.last?.kode != "ja" {
                let summer = tall.tabell.cellesummer(celler)
                let deler = inndeling.koder.indices.dropFirst().filter {
                    inndeling.navn == "geo" ? ["fylke", "uoppgitt"].contains(inndeling.koder[$0].nivaa) : true
                }
                let sum = deler.reduce(0) { $0 + summer[celler.celle(0, med: $1, i: d)] }
                #expect(sum + tall.tabell.bareHovedtall == iUtvalget, "\(tall.rapport.navn) \(inndeling.navn)")
            }
        }
    }

    @Test func sammeCelleHarSammePersonerIHverTabell() throws {
        var telling = try telling()
        for sak in eksempelsaker { telling.tell(sak) }
        let tall = telling.ferdig()
        func hash(_ tabell: Tabell, _ kode: String) -> Mengdehash {
            let celler = Celler(tabell.inndelinger)
            let summer = celler.summer(tabell.hash, .tom) { $0 += $1 }
            let nummer = tabell.inndelinger[0].koder.firstIndex { $0.kode == kode } ?? 0
            return summer[celler.celle(0, med: nummer, i: 0)]
        }
        for kode in ["0", "03", "0301", "5522"] {
            #expect(hash(tall[0].tabell, kode) == hash(tall[1].tabell, kode))
            #expect(hash(tall[0].tabell, kode) == hash(tall[4].tabell, kode))
        }
        #expect(hash(tall[0].tabell, "03") == hash(tall[0].tabell, "0301"))
        #expect(hash(tall[0].tabell, "0") != .tom)
    }

    @Test("Hvilken tråd som telte hvem, er uten betydning")
    func sammenslaaing() throws {
        var hele = try telling()
        for sak in eksempelsaker { hele.tell(sak) }
        var deler = [try telling(), try telling(), try telling()]
        for (nummer, sak) in eksempelsaker.reversed().enumerated() { deler[nummer * nummer % 3].tell(sak) }
        for rekkefoelge in [[0, 1, 2], [2, 0, 1]] {
            var sum = try telling()
            for nummer in rekkefoelge { sum.legg(til: deler[nummer]) }
            for (a, b) in zip(hele.ferdig(), sum.ferdig()) {
                #expect(a.tabell.antall == b.tabell.antall && a.tabell.hash == b.tabell.hash)
                #expect(a.tabell.bareHovedtall == b.tabell.bareHovedtall && a.iUtvalget == b.iUtvalget)
                #expect(a.tabell.bareHovedtallHash == b.tabell.bareHovedtallHash)
            }
        }
    }
}
