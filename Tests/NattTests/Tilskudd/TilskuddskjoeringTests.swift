import Foundation
import Kalender
import Pipeline
import Testing

/// The shipped `tilskudd` as a whole: its files, and that they say the same.
@Suite("Kjøringen av tilskudd")
struct TilskuddskjoeringTests {
    @Test("Stegene, filene, klassene og overskriftene er de avtalte")
    func filer() throws {
        let proeve = try Tilskuddsutvalg.eksempel.proeve
        #expect(
            proeve.rapport.steg.map(\.navn) == ["les", "numre", "tilskudd", "skriv", "tilskuddsboeker", "publiser"])
        #expect(proeve.rapport.dato == "2023-12-17" && proeve.rapport.utgangskode == 0)
        let rader =
            "status,mottaker_orgtype,mottakernr,person_id,duf_nummer,tilskuddskode,tilskuddsaar,aar_nr,persongruppe,"
            + "inngangsdato,andel_teller,andel_nevner,forfalt_teller,forfalt_nevner,sats_id,sats_oere,sats_evidens,"
            + "beregnet_oere,betalt_oere,beloep_oere,regel,aarsak,hva_maa_gjoeres"
        let hoder = [
            "sensitiv/tilskudd/tilskuddsrader": rader,
            "sensitiv/tilskudd/gradert/tilskuddsrader-gradert": rader,
            "sensitiv/tilskudd/tilskuddsendringer":
                "mottaker_orgtype,mottakernr,person_id,aarsak,foer_oere,naa_oere,endring_oere",
            "sensitiv/tilskudd/tilskudd-utenfor": "person_id,duf_nummer,grunn",
            "sensitiv/tilskudd/utbetalte-tilskudd":
                "mottaker_orgtype,mottakernr,mottakernavn,tilskuddsaar,termin,tilskuddskode,person_id,beloep_oere,"
                + "utbetalt_dato,grunnlag_startdato,grunnlag_sluttdato",
            "sensitiv/tilskudd/grunntilskudd-talte":
                "tilskuddsaar,telledato,kommunenr,person_id,kollektiv_beskyttelse",
            "skjermet/tilskudd/utbetalte-tilskudd-sum":
                "mottaker_orgtype,mottakernr,mottakernavn,tilskuddsaar,termin,tilskuddskode,antall,beloep_oere",
            "skjermet/tilskudd/tilskudd-mottakere":
                "mottaker_orgtype,mottakernr,mottakernavn,gruppe,personer,beloep_oere,overfoeres_oere,holdte_rader,"
                + "er_minstesum",
            "skjermet/tilskudd/tilskudd-holdt-tilbake":
                "grunn,status,personer,rader,beloep_oere,rader_uten_sats,hva_maa_gjoeres",
            "skjermet/tilskudd/tilskudd-bro": "steg,aarsak,beloep_oere,personer",
            "skjermet/tilskudd/tilskudd-utenfor-antall": "ordning,grunn,personer",
        ]
        let boeker = ["sensitiv/tilskudd/persontilskudd-grunnlag", "skjermet/tilskudd/persontilskudd-sammendrag"]
        let ventet = hoder.keys.map { "publisert/\($0)_p2023-12-17_v1.csv" }
        #expect(
            Set(proeve.rapport.ut.map(\.sti)) == Set(ventet + boeker.map { "publisert/\($0)_p2023-12-17_v1.xlsx" }))
        for (fil, hode) in hoder {
            let sti = "\(proeve.mappe.publisert)/\(fil)_p2023-12-17_v1.csv"
            #expect(try Tabell(sti).kolonner == hode.split(separator: ",").map(String.init), "\(fil)")
        }
        for fil in proeve.rapport.ut {
            #expect(fil.sti.hasPrefix("publisert/\(fil.klasse)/"), "\(fil.sti)")
            let rettigheter = try Proevemappe.rettigheter(proeve.mappe.output + "/" + fil.sti)
            #expect(rettigheter == (fil.klasse == "sensitiv" ? 0o600 : 0o640), "\(fil.sti)")
            guard fil.sti.hasSuffix(".csv") else { continue }
            #expect(try Tabell(proeve.mappe.output + "/" + fil.sti).rader.count == fil.rader, "\(fil.sti)")
        }
        #expect(try kontrollerLeveranse(proeve.mappe.publisert).allSatisfy(\.erOk))
    }

    @Test("Hver rad er godtatt eller avvist", arguments: Tilskuddsutvalg.allCases)
    func lest(_ utvalg: Tilskuddsutvalg) throws {
        let rapport = try utvalg.proeve.rapport
        #expect(rapport.inndata.contains { $0.entitet == "tilskudd_utbetaling" && $0.lest > 0 })
        for fil in rapport.inndata { #expect(fil.lest == fil.godtatt + fil.avvist, "\(fil.fil)") }
    }

    @Test("To ganger, med én tråd og fra NDJSON: de samme bytene")
    func like() throws {
        let summer = try Tilskuddsutvalg.eksempel.proeve.summer()
        #expect(summer.count >= 11)
        #expect(try Tilskuddsproeve().summer() == summer)
        #expect(try Tilskuddsproeve(traader: 1).summer() == summer)
        #expect(try Tilskuddsproeve(Prosjekt.ndjson).summer() == summer)
    }

    @Test("Det store uttrekket gir de samme bytene med én tråd og med fire")
    func traader() throws {
        let inndata = try Tilskuddsuttrekk.laget.get()
        let summer = try Tilskuddsutvalg.stor.proeve.summer()
        #expect(try Tilskuddsproeve(inndata, traader: 1).summer() == summer)
        #expect(try Tilskuddsproeve(inndata, traader: 4).summer() == summer)
    }

    @Test(
        "Radene som betales = til utbetaling hos mottakerne = det siste tallet i broen",
        arguments: Tilskuddsutvalg.allCases)
    func summer(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let betalt = try proeve.rader().filter(\.erBetalt).compactMap { $0.oere("beloep_oere") }.reduce(0, +)
        let mottakere = try proeve.sammendrag("tilskudd-mottakere")
        let utbetales = mottakere.filter { $0["gruppe"] == "Til utbetaling" }
        #expect(betalt > 0)
        #expect(utbetales.compactMap { $0.oere("beloep_oere") }.reduce(0, +) == betalt)
        #expect(try proeve.naa() == betalt)
        let grupper = mottakere.filter { $0["gruppe"] != "Til utbetaling" }
        #expect(grupper.compactMap { $0.oere("beloep_oere") }.reduce(0, +) == betalt)
        let bro = try proeve.sammendrag("tilskudd-bro").compactMap { $0.oere("beloep_oere") }
        #expect(bro.dropLast().reduce(0, +) == bro.last)
        let endringer = try proeve.rader("tilskuddsendringer")
        #expect(endringer.allSatisfy { $0["aarsak"] != "" })
        let venter = try proeve.rader().filter { $0["status"] == "MOTREGNES_SENERE" }
            .compactMap { $0.oere("beloep_oere") }.reduce(0, +)
        let endret = endringer.compactMap { $0.oere("endring_oere") }.reduce(0, +)
        #expect(try proeve.forrige() + endret - venter == betalt)
    }

    @Test("Hver mottaker får summen av sine rader", arguments: Tilskuddsutvalg.allCases)
    func mottakere(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let rader = Dictionary(grouping: try proeve.rader()) { [$0["mottaker_orgtype"], $0["mottakernr"]] }
        let linjer = try proeve.sammendrag("tilskudd-mottakere").filter { $0["gruppe"] == "Til utbetaling" }
        #expect(linjer.count > 10)
        for linje in linjer {
            let ukjent = linje["mottakernr"] == ""
            let egne = rader[ukjent ? ["", ""] : [linje["mottaker_orgtype"], linje["mottakernr"]]] ?? []
            let betalt = egne.filter(\.erBetalt).compactMap { $0.oere("beloep_oere") }.reduce(0, +)
            #expect(linje.oere("beloep_oere") == betalt && betalt >= 0)
            #expect(linje.oere("holdte_rader") == egne.count(where: \.venter))
            let utenSats = egne.contains { $0.venter && $0["sats_id"] == "" }
            #expect(linje["er_minstesum"] == (utenSats ? "ja" : "nei"))
        }
    }

    @Test("Personene med rader og de utenfor er alle som ble godtatt", arguments: Tilskuddsutvalg.allCases)
    func personer(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let medRader = Set(try (proeve.rader() + proeve.graderte()).compactMap { $0["person_id"] })
            .subtracting([""])
        let alleUtenfor = try proeve.rader("tilskudd-utenfor").compactMap { $0["person_id"] }
        // Those whose address is protected stand without a name.
        let utenfor = alleUtenfor.filter { !$0.isEmpty }
        let uidentifiserte = alleUtenfor.count - utenfor.count
        #expect(Set(utenfor).count == utenfor.count && !utenfor.isEmpty && uidentifiserte > 0)
        let godtatt = try #require(proeve.rapport.inndata.first { $0.entitet == "person" }).godtatt
        let bareIkkeRett = Set(
            try (proeve.rader() + proeve.graderte()).filter { $0["status"] == "IKKE_RETT" }
                .compactMap { $0["person_id"] })
        #expect(medRader.intersection(utenfor).isSubset(of: bareIkkeRett))
        #expect(medRader.union(utenfor).count + uidentifiserte == godtatt)
    }

    @Test("Hver rad sier hvorfor, og har sats når den har beløp", arguments: Tilskuddsutvalg.allCases)
    func rader(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let rader = try proeve.rader()
        #expect(rader.allSatisfy { $0["aarsak"] != "" && $0["regel"] != "" || $0["tilskuddskode"]?.last == "?" })
        #expect(rader.allSatisfy { $0["aarsak"] != "" })
        for rad in rader {
            #expect(rad.venter == (rad["hva_maa_gjoeres"] != ""))
            #expect(rad.venter == (rad["beloep_oere"] == ""))
            if rad["sats_id"] == "" { #expect((rad.oere("beregnet_oere") ?? 0) == 0) }
            guard let beloep = rad.oere("beloep_oere") else { continue }
            #expect(beloep == (rad.oere("beregnet_oere") ?? 0) - (rad.oere("betalt_oere") ?? 0))
            // What is taken back has no rate of its own: it is what was paid.
            let harSats = rad["sats_id"] != "" && rad["sats_oere"] != "" && rad["sats_evidens"] != "forslag"
            #expect(beloep == 0 || harSats || beloep == -(rad.oere("betalt_oere") ?? 0))
        }
        #expect(rader.contains { $0.venter } && rader.contains { $0["status"] == "BETALES" })
    }

    @Test("Ingen person har samme kode, år og mottaker to ganger", arguments: Tilskuddsutvalg.allCases)
    func dobbelt(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let alle = try proeve.rader().filter { $0["person_id"] != "" } + proeve.graderte()
        #expect(Set(alle.map(\.tilskudd)).count == alle.count)
        let grunntilskudd = try proeve.rader().filter { $0["tilskuddskode"]?.hasPrefix("Grunntilskudd") ?? false }
        #expect(Set(grunntilskudd.map(\.tilskudd)).count == grunntilskudd.count)
    }

    @Test("Delene av en sats er aldri mer enn hele satsen", arguments: Tilskuddsutvalg.allCases)
    func deler(_ utvalg: Tilskuddsutvalg) throws {
        let proeve = try utvalg.proeve
        let alle = try proeve.rader().filter { $0["person_id"] != "" } + proeve.graderte()
        let krav = Dictionary(grouping: alle.filter { $0["sats_id"] != "" }) { rad in
            [rad["person_id"], rad["sats_id"], rad["tilskuddsaar"]]
        }
        for rader in krav.values where rader.allSatisfy({ $0["tilskuddskode"] != "UN43G" }) {
            let sats = try #require(rader[0].oere("sats_oere"))
            #expect(rader.compactMap { $0.oere("beregnet_oere") }.reduce(0, +) <= sats)
        }
        #expect(!krav.isEmpty)
    }

    @Test("Det store uttrekket har rader av hvert slag, så prøvene kan feile")
    func harAlt() throws {
        let proeve = try Tilskuddsutvalg.stor.proeve
        let statuser = Set(try proeve.rader().compactMap { $0["status"] })
        let ventet: Set = [
            "BETALES", "KORREKSJON", "OPPGJORT", "VENTER_SATS", "VENTER_DSF", "VENTER_EFFEKTUERING", "VENTER_ADRESSE",
            "VENTER_OPPLYSNING", "VENTER_VEDTAK", "MOTREGNES_SENERE",
        ]
        #expect(ventet.isSubset(of: statuser), "\(ventet.subtracting(statuser))")
        #expect(try !proeve.graderte().isEmpty)
    }
}
