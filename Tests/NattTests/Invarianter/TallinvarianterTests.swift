import Kalender
import Regelmotor
import Register
import Tabeller
import Testing

@testable import Statistikk

/// What must hold in what is counted, whoever the persons are (indikatorer 11, 1–6).
@Suite struct TallinvarianterTests {
    @Test(
        "1: landet er summen av fylkene, de skjermede og de uten kommune, og fylket summen av kommunene",
        arguments: Invariantuttrekk.allCases)
    func landet(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let telling = innhold.tall.telling
        var (medSkjermede, medTall, feil) = (0, 0, Set<String>())
        let utenfor = innhold.bareILandet()
        for nr in innhold.tall.numre where !innhold.tall.indikator(nr).erAvMottakere {
            var (fylker, kommuner) = (Regnskap(), [UInt8: Regnskap]())
            for sted in telling.steder.steder {
                let her = telling.regnskap(nr, sted)
                switch sted {
                case .land: break
                case .fylke: fylker.legg(til: her)
                case .kommune(let kommune): kommuner[UInt8(kommune.tall / 100), default: Regnskap()].legg(til: her)
                }
            }
            let landet = telling.regnskap(nr, .land)
            var sum = fylker
            if let bare = utenfor[nr] {
                sum.legg(til: bare)
                if bare.antall > 0 { medSkjermede += 1 }
            }
            // One in two kommuner counts in both, and once in what they are parts of (R1).
            let gaarOpp =
                telling.harEttSted(nr)
                ? landet.er(sum) && kommuner.allSatisfy { telling.regnskap(nr, .fylke($0.key)).er($0.value) }
                : landet.antall <= sum.antall
            if !gaarOpp { feil.insert(innhold.tall.indikator(nr).id) }
            if landet.antall > 0 { medTall += 1 }
        }
        #expect(feil.isEmpty)
        #expect(medSkjermede > 50 && medTall > 100)
    }

    @Test("1: ingen del er større enn det den er en del av", arguments: Invariantuttrekk.allCases)
    func delene(_ uttrekk: Invariantuttrekk) throws {
        let tall = try uttrekk.innhold.tall
        var feil: Set<String> = []
        // Points above and below a goal are summed with their sign.
        for nr in tall.numre where !tall.indikator(nr).erAvMottakere && tall.indikator(nr).enhet != .prosentpoeng {
            let land = tall.telling.regnskap(nr, .land)
            for sted in tall.telling.steder.steder {
                let her = tall.telling.regnskap(nr, sted)
                var hele = land
                if case .kommune(let kommune) = sted {
                    hele = tall.telling.regnskap(nr, .fylke(UInt8(kommune.tall / 100)))
                }
                let erDel =
                    her.antall <= hele.antall && her.teller <= hele.teller && her.nevner <= hele.nevner
                    && zip(her.koder, hele.koder).allSatisfy { $0 <= $1 }
                if !erDel { feil.insert(tall.indikator(nr).id) }
            }
        }
        #expect(feil.isEmpty)
    }

    @Test(
        "2: overgang er arbeid og utdanning, og typene av avslutning er alle som avsluttet, overalt",
        arguments: Invariantuttrekk.allCases)
    func overgang(_ uttrekk: Invariantuttrekk) throws {
        let tall = try uttrekk.innhold.tall
        for sted in tall.telling.steder.steder {
            let (overgang, avsluttet) = (try tall.regnskap(.overgang, sted), try tall.regnskap(.avsluttetIAaret, sted))
            let deler = [try tall.regnskap(.overgangTilArbeid, sted), try tall.regnskap(.overgangTilUtdanning, sted)]
            #expect(overgang.teller == deler[0].teller + deler[1].teller)
            #expect(([overgang] + deler).allSatisfy { $0.nevner == avsluttet.teller })
            #expect(try tall.regnskap(.avsluttetEtterType, sted).koder.reduce(0, +) == avsluttet.teller)
        }
        #expect(try tall.regnskap(.overgang).teller > 0)
    }

    @Test("3: de tre gruppene er alle tidligere deltakere, hvert sted og år", arguments: Invariantuttrekk.allCases)
    func grupper(_ uttrekk: Invariantuttrekk) throws {
        let tall = try uttrekk.innhold.tall
        for k in 1...5 {
            for sted in tall.telling.steder.steder {
                let status = try tall.regnskap(.statusINovember(etter: k), sted)
                let grupper = Statusgruppe.allCases.map { gruppe in
                    status.antall(
                        Etterstatus.allCases.filter { $0.gruppe == gruppe }.map { Int($0.rawValue) - 1 })
                }
                let alle = try tall.regnskap(.tidligereDeltakere(etter: k), sted)
                #expect(grupper.reduce(0, +) == alle.teller)
                let au = try tall.regnskap(.iArbeidEllerUtdanning(etter: k), sted)
                #expect(grupper[0] == au.teller && au.nevner == alle.teller)
            }
        }
        #expect(try tall.regnskap(.tidligereDeltakere(etter: 1)).teller > 10)
    }

    @Test(
        "3: de tre gruppene er alle tidligere deltakere, for hvert kjønn og hver alder",
        arguments: Invariantuttrekk.allCases)
    func grupperEtterKjoennOgAlder(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let rapporter = (1...5).map { k in
            Rapport(
                "status-\(k)", id: "T\(k)", tittel: "Status", maal: [Rapportmaal(.tidligereDeltakere(etter: k))],
                variabler: [.status, .kjoenn, .alder7], perioder: Periodevalg(.aar, antall: 3))
        }
        var telling = Tabelltelling(rapporter, innhold.grunnlag)
        for sak in innhold.saker where !sak.mappe.novstatus.isEmpty { telling.tell(sak) }
        var iAlt = 0
        for (nr, tall) in telling.ferdig().enumerated() {
            let (k, tabell) = (nr / 3 + 1, tall.tabell)
            let td = innhold.saker.filter { !$0.erSkjermet && $0.tidligereDeltaker(etter: k, tall.periode) != nil }
            let (celler, koder) = (Celler(tabell.inndelinger), tabell.inndelinger.map(\.koder))
            let summer = tabell.cellesummer(celler)
            for (a, kjoenn) in koder[1].enumerated() {
                for (b, alder) in koder[2].enumerated() {
                    func antall(_ status: String) -> Int {
                        let nr = koder[0].firstIndex { $0.kode == status } ?? 0
                        let celle = celler.celle(celler.celle(0, med: nr, i: 0), med: a, i: 1)
                        return summer[celler.celle(celle, med: b, i: 2)]
                    }
                    let ventet = td.count {
                        ["alt", $0.kjoennskode].contains(kjoenn.kode)
                            && ["alt", $0.alderskode(tall.periode)].contains(alder.kode)
                    }
                    #expect(Statusgruppe.allCases.reduce(0) { $0 + antall($1.kode) } == ventet)
                    #expect(Etterstatus.allCases.reduce(0) { $0 + antall($1.kode) } == ventet)
                    iAlt += ventet
                }
            }
        }
        #expect(iAlt > 100)
    }

    @Test(
        "4: tidligere deltakere er ikke flere enn de som avsluttet, og blir flere bare når noen kommer tilbake",
        arguments: Invariantuttrekk.allCases)
    func faerreOgFaerre(_ uttrekk: Invariantuttrekk) throws {
        let saker = try uttrekk.innhold.saker.filter { !$0.program.slutter.isEmpty }
        var (par, borte) = (0, 0)
        for avsluttet in 2021...2024 {
            let egne = saker.filter { $0.avsluttet(i: .aar(avsluttet)) != nil }
            var forrige = egne.count
            for aar in avsluttet + 1...2025 {
                let td = egne.filter { $0.tidligereDeltaker(avsluttet, iNovember: aar) != nil }
                #expect(saker.count { $0.tidligereDeltaker(avsluttet, iNovember: aar) != nil } == td.count)
                let tilbake = td.filter {
                    aar > avsluttet + 1 && $0.tidligereDeltaker(avsluttet, iNovember: aar - 1) == nil
                }
                #expect(td.count <= forrige + tilbake.count)
                // Nobody comes back who was there all along.
                for sak in tilbake {
                    #expect(
                        sak.mappe.november(aar - 1)?.flagg.contains(.bosatt) != true
                            || sak.program.dag(30.november(aar - 1)))
                }
                (forrige, par, borte) = (td.count, par + td.count, borte + egne.count - td.count)
            }
        }
        #expect(par > 0 && borte > 0)
    }

    @Test(
        "5: hver anmodet kommune har vedtatt flere, like mange eller færre, eller ikke svart",
        arguments: Invariantuttrekk.allCases)
    func svarPaaAnmodningen(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let figurer = innhold.figurer(innhold.tall)
        for aar in Invarianttall.kommuneaar {
            let anmodede = Set(
                innhold.referanser.anmodninger.filter { Int($0.aar) == aar }.map {
                    innhold.grunnlag.kommuner.dagens($0.kommune)
                })
            #expect(!anmodede.isEmpty)
            for sted in innhold.tall.telling.steder.steder {
                let regnskap = figurer.regnskap(.svarstatus, .aar(aar)) { sted.har($0) }
                #expect(regnskap.koder.reduce(0, +) == anmodede.count { sted.har($0) })
                #expect(regnskap.koder.dropLast().reduce(0, +) == regnskap.teller)
            }
        }
    }

    @Test(
        "6: avvikene om sluttmål utelukker hverandre, og den uten sluttmål har ikke noe",
        arguments: Invariantuttrekk.allCases)
    func avvik(_ uttrekk: Invariantuttrekk) throws {
        let innhold = try uttrekk.innhold
        let dagen = Statistikkperiode.dato(Invariantuttrekk.dato)
        var hvert = [0, 0, 0]
        for sak in innhold.saker {
            let avvik = [Utvalg.avvik1, .avvik2, .avvik3].map { $0.gjelder(sak, dagen) }
            #expect(avvik.count { $0 } <= 1)
            if avvik[0] { #expect(sak.sluttmaal(paa: dagen.til) == nil) }
            for (nr, har) in avvik.enumerated() where har { hvert[nr] += 1 }
        }
        #expect(hvert.allSatisfy { $0 > 0 })
    }
}

extension Tilfelle {
    fileprivate var kjoennskode: String {
        switch mappe.person.kjoenn {
        case .m: "1"
        case .k: "2"
        case .u: "uoppgitt"
        }
    }

    fileprivate func alderskode(_ periode: Statistikkperiode) -> String {
        alder7(periode.aar).map { Variabel.alder7koder[$0].kode } ?? "uoppgitt"
    }
}

extension Indikatortelling {
    /// Nobody counts in two kommuner.
    fileprivate func harEttSted(_ nr: Int) -> Bool {
        ![.program, .november].contains(sporsmaal[nr].indikator.maal.forankring)
    }
}

extension Invariantinnhold {
    /// By question: what those give who count in the country and in no fylke.
    fileprivate func bareILandet() -> [Int: Regnskap] {
        let fylker = Set(grunnlag.kommuner.fylker.map { UInt16($0.nummer) })
        let rammer = tall.numre.map { nr in
            let spm = tall.telling.sporsmaal[nr]
            return Ramme(spm.periode, spm.indikator.maal.forankring)
        }
        func erUtenFylke(_ sak: Tilfelle, _ ramme: Ramme) -> Bool {
            sak.erSkjermet || !fylker.contains(sak.sted(ramme).kommune.tall / 100)
        }
        let aktuelle = Set(rammer)
        var ut: [Int: Regnskap] = [:]
        let plasseringer = tall.telling.sporsmaal.map { $0.indikator.maal.variabel?.plassering(grunnlag) }
        for sak in saker where aktuelle.contains(where: { erUtenFylke(sak, $0) }) {
            let uten = aktuelle.filter { erUtenFylke(sak, $0) }
            for (nr, ramme) in zip(tall.numre, rammer) where uten.contains(ramme) {
                let spm = tall.telling.sporsmaal[nr]
                guard sak.mappe.levert.isSuperset(of: spm.indikator.krever), !spm.indikator.erAvMottakere else {
                    continue
                }
                let bidrag = spm.indikator.maal.bidrag(sak, spm.periode, plasseringer[nr])
                guard bidrag != .ingen, bidrag != .tall(teller: 0, nevner: 0) else { continue }
                let erForeloepig = spm.indikator.utfall.map { sak.harForeloepig($0, spm.periode) } ?? false
                ut[nr, default: Regnskap()].legg(til: bidrag, erForeloepig: erForeloepig)
            }
        }
        return ut
    }
}
