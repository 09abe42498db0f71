import Foundation
import Kalender
import Register
import Statistikk
import Testing

@testable import Output
@testable import Pipeline

/// The books for the Statsforvalter on the sample data, every number counted again from the cases in a plain loop.
@Suite("Bøkene til Statsforvalteren")
struct TilsynTests {
    private let eksempel: Tilsynseksempel
    private let boeker: [Tilsynsbok]
    private let dato = Tilsynseksempel.dato

    init() throws {
        eksempel = try Tilsynseksempel.lest.get()
        boeker = eksempel.arbeid().boeker()
    }

    @Test("Hvert fylke har sin bok, og hver kommune står i én av dem")
    func alle() {
        #expect(boeker.count == 15)
        let numre = boeker.flatMap { $0.kommuner.map(\.rad.kommune.nummer) }
        #expect(numre.sorted() == eksempel.grunnlag.kommuner.kommuner.map(\.nummer.sifre))
        #expect(
            boeker.allSatisfy { bok in bok.kommuner.allSatisfy { $0.rad.kommune.nummer.hasPrefix(bok.fylke.nummer) } })
    }

    @Test("Hvert tall i arket Kommuner er det samme når det telles på nytt")
    func kommuner() {
        var antall = 0
        for rad in boeker.flatMap({ $0.kommuner.map(\.rad) }) {
            let telt = Omtelling(eksempel, rad.kommune.nummer)
            #expect(rad.innbyggere == telt.innbyggere)
            #expect(rad.deltakere == .tall(telt.deltakere.count))
            #expect(rad.andeler[.utenSluttmaal] == telt.avvik([.avvik1]))
            #expect(rad.andeler[.feilSluttmaal] == telt.avvik([.avvik2, .avvik3]))
            #expect(rad.andeler[.boerVurderes] == telt.avvik([.avvik4]))
            #expect(rad.andeler[.startForSent] == telt.startForSent)
            #expect(rad.andeler[.registrertForSent] == telt.registrertForSent)
            #expect(rad.andeler[.underFulltid] == telt.underFulltid)
            #expect(rad.bortfallArbeid == .tall(telt.bortfall))
            #expect(rad.endring == telt.endring)
            antall += telt.deltakere.count
        }
        #expect(antall > 100, "eksempeldataene har deltakere i kommunene")
    }

    @Test("Eksempeldataene gir tall av hvert slag, så prøven over kan feile")
    func harTall() {
        for maal in Risikomaal.allCases {
            let tellere = boeker.flatMap { $0.kommuner.compactMap { $0.rad.andeler[maal]?.andel?.teller } }
            #expect(tellere.contains { $0 > 0 } || maal == .boerVurderes, "\(maal)")
        }
        #expect(boeker.contains { $0.kommuner.contains { $0.rad.bortfallArbeid != .tall(0) } })
        #expect(boeker.contains { $0.kommuner.contains { $0.rad.endring ?? 0 != 0 } })
    }

    @Test("Summen av kommunene er fylket, og sluttmål og utdanning fordeler alle deltakerne")
    func summer() {
        for bok in boeker {
            let deltakere = bok.kommuner.compactMap(\.rad.deltakere.antall).reduce(0, +)
            #expect(bok.fylkestall.deltakere == .tall(deltakere))
            #expect(bok.sluttmaal.compactMap(\.deltakere.antall).reduce(0, +) == deltakere)
            let uten = bok.kommuner.compactMap { $0.rad.andeler[.utenSluttmaal]?.andel?.teller }.reduce(0, +)
            #expect(bok.fylkestall.utenSluttmaal == .andel(uten, av: deltakere))
            #expect(bok.kvartaler.last?.deltakere == .tall(deltakere))
        }
    }

    @Test("Deltakere med skjermet adresse er bare i tallet for landet (R11)")
    func skjermet() {
        let aktive = eksempel.tilfeller.filter { $0.program.dag(dato) }
        let utenSted = aktive.filter { $0.erSkjermet || eksempel.grunnlag.kommuner.kommune($0.fakta.kommune) == nil }
        #expect(aktive.contains { $0.erSkjermet && eksempel.grunnlag.kommuner.kommune($0.fakta.kommune) != nil })
        let iFylker = boeker.compactMap(\.fylkestall.deltakere.antall).reduce(0, +)
        #expect(iFylker == aktive.count - utenSted.count)
        #expect(boeker.first?.fylkestall.utenSluttmaalLandet.andel?.nevner == aktive.count)
    }

    @Test("Tolv kvartaler, det siste til beregningsdatoen; funn fins bare for den")
    func kvartaler() throws {
        let kvartaler = try #require(boeker.first).kvartaler
        #expect(kvartaler.map(\.aar) == [2023, 2023, 2024, 2024, 2024, 2024, 2025, 2025, 2025, 2025, 2026, 2026])
        #expect(kvartaler.map(\.til).dropLast().allSatisfy { $0 == nil } && kvartaler.last?.til == dato)
        #expect(kvartaler.dropLast().allSatisfy { $0.bortfallArbeid == .tegn(.mangler) })
        #expect(kvartaler.last?.bortfallArbeid.antall != nil)
        #expect(kvartaler.last?.andeler[.underFulltid] == .tegn(.manglerForeloepig))

        let paaKvartalsslutt = Kvartal.alle(31.mars(2026))
        #expect(paaKvartalsslutt.last.map { $0.erSlutt && $0.nummer == 1 } == true)
        #expect(Kvartal.alle(1.april(2026)).last.map { !$0.erSlutt && $0.nummer == 2 } == true)
    }

    @Test("Uten filen med tiltak er omfanget ukjent, ikke null")
    func ikkeLevert() throws {
        var levert = Entiteter.alle
        levert.remove([.tiltak])
        let rad = try #require(eksempel.arbeid(levert: levert).boeker().first?.kommuner.first?.rad)
        #expect(rad.andeler[.underFulltid] == .tegn(.mangler))
        #expect(rad.deltema[.fulltid] == .tegn(.mangler))
        #expect(rad.andeler[.utenSluttmaal] != .tegn(.mangler))
    }

    @Test("NIR3010 har hver regel, hvert sluttmål, hvert tall i loven og hvert åpent punkt")
    func regler() throws {
        let rader = try #require(boeker.first).regler
        let regelverk = eksempel.grunnlag.regelverk
        #expect(rader.contains { $0.regel == "INTL-12" && $0.hjemmel.nb.contains("§ 12") })
        for maal in Sluttmaal.koder { #expect(rader.count { $0.regel == maal.kode } == 1) }
        for valg in regelverk.parametere.valg {
            #expect(rader.contains { $0.regel == valg.punkt && $0.navn.nb.hasSuffix(valg.navn) && !$0.erBekreftet })
        }
        let tall = rader.first { $0.regel == "oppstartsfrist" }
        #expect(tall?.verdi.nb == "3 måneder" && tall?.verdi.nn == "3 månader" && tall?.erBekreftet == true)
        #expect(rader.first { $0.regel == "fulltid" }?.verdi.nb == "37,5 timer i uka")
        #expect(rader.first { $0.regel == "fulltid" }?.erBekreftet == false)
        // Rules with an open point are our reading.
        let aapne = Set(regelverk.regler.filter { !$0.aapnePunkter.isEmpty }.map(\.regel.id))
        #expect(rader.filter { aapne.contains($0.regel) }.allSatisfy { !$0.erBekreftet })
        #expect(rader.allSatisfy { !$0.navn.nb.isEmpty && !$0.verdi.nb.isEmpty && !$0.hjemmel.nb.isEmpty })
    }
}
