import Foundation
import Kalender
import Pipeline
import Testing

/// Names, columns and order of the lists (grensesnitt 3.1–3.2, datakontrakt 3), and protected persons (L-06).
@Suite struct ListeTests {
    @Test func filnavnMapperOgRettigheter() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let stier = Set(try Proevemappe.summer(mappe.publisert).keys)
        let faste = [
            "personfakta/personfakta", "lister/avvik-sluttmaal", "lister/bortfall-arbeid", "lister/avsluttet-program",
            "lister/frister", "lister/funn",
        ].map { "sensitiv/\($0)_p2026-04-17_v1.csv" }
        let boeker = stier.filter { $0.contains("/retteliste/") }
        #expect(
            stier.subtracting(boeker)
                == Set(
                    faste + ["sensitiv/lister/rettelister-samlet_p2026-04-17_v1.xlsx", "sjekksummer.sha256"]))
        #expect(boeker.count > 10)
        for sti in boeker {
            let nummer = sti.split(separator: "/")[2]
            #expect(sti == "sensitiv/retteliste/\(nummer)/retteliste-kommune-\(nummer)_p2026-04-17_v1.xlsx")
        }
        #expect(boeker.contains { $0.contains("/5522/") })
        #expect(try Proevemappe.rettigheter(mappe.output) == 0o755)
        #expect(try Proevemappe.rettigheter(mappe.publisert + "/sensitiv") == 0o700)
        #expect(try Proevemappe.rettigheter(mappe.output + "/lager") == 0o700)
        #expect(try Proevemappe.rettigheter(mappe.output + "/kjoringer") == 0o700)
        for sti in stier where sti.hasPrefix("sensitiv/") {
            #expect(try Proevemappe.rettigheter(mappe.publisert + "/" + sti) == 0o600, "\(sti)")
        }
    }

    static let kolonner: [(String, String)] = [
        (
            "personfakta",
            """
            person_id,duf_nummer,kommunenr,lovgrunnlag,kategori_intro,kategori_norsk,startdato,sluttmaal,grunnfrist,\
            tillegg_virkedager,frist_intro,frist_intro_status,frist_norsk,frist_norsk_status,frist_samfunn,\
            frist_samfunn_status,frist_oppstart,oppstart_status,bortfall_dato,bortfall_status,toaarsgrense,\
            avsluttet_dato,avslutningstype,avslutningsaarsak,avvik
            """
        ),
        (
            "avvik-sluttmaal",
            "kommunenr,person_id,duf_nummer,etternavn,fornavn,kategori,startdato,vedtaksdato,sluttmaal,avvik"
        ),
        (
            "bortfall-arbeid",
            """
            kommunenr,person_id,duf_nummer,etternavn,fornavn,bosatt_dato,vedtaksdato,resultat,timer_arbeid_per_uke,\
            avslutningsdato,avslutning_kilde,toaarsgrense,senere_deltakelse_startdato,status
            """
        ),
        (
            "avsluttet-program",
            """
            kommunenr,person_id,duf_nummer,kategori,startdato,sluttmaal,avslutningsdato,avslutningstype,\
            avslutningsaarsak,er_bortfall
            """
        ),
        (
            "funn",
            "regel_id,alvorlighet,entitet,linje,post,rad_id,person_id,felt,verdi_maskert,kommunenr,melding"
        ),
        (
            "frister",
            """
            kommunenr,person_id,duf_nummer,etternavn,fornavn,ordning,startdato_foerste_vedtak,sluttmaal,grunnfrist,\
            utvidelse_mnd,forlengelse_virkedager,frist_beregnet,gjennomfoeringsfrist_nir,differanse_dager,\
            frist_oppstart,status
            """
        ),
    ]

    @Test func kolonneneStaarFoerstOgIRekkefoelge() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        for (liste, ventet) in Self.kolonner {
            let navn = ventet.split(separator: ",").map(String.init)
            #expect(Array(try mappe.liste(liste).kolonner.prefix(navn.count)) == navn, "\(liste)")
        }
    }

    @Test func kodeneErDeSomErAvtalt() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let fakta = try mappe.liste("personfakta")
        let maal = Set((1...7).map { "N\($0)" } + (1...8).map { "G\($0)" } + [""])
        let lovlige: [(String, Set<String>)] = [
            ("sluttmaal", maal),
            ("frist_intro_status", ["BEREGNET", "MANGLER_STARTDATO", "MANGLER_SLUTTMAAL", "IKKE_AKTUELL"]),
            (
                "frist_norsk_status",
                ["BEREGNET", "MANGLER_UTDANNING", "MANGLER_STARTDATO", "UTEN_FRIST", "IKKE_AKTUELL"]
            ),
            (
                "frist_samfunn_status",
                ["BEREGNET", "MANGLER_UTDANNING", "MANGLER_STARTDATO", "UTEN_FRIST", "IKKE_AKTUELL"]
            ),
            ("oppstart_status", ["OPPFYLT", "BRUDD", "AAPEN", "IKKE_AKTUELL"]),
            ("bortfall_status", ["BORTFALT", "GJENINNTRAADT", "FRIST_UTE", ""]),
        ]
        for (kolonne, koder) in lovlige {
            #expect(Set(fakta.verdier(kolonne)).subtracting(koder).isEmpty, "\(kolonne)")
        }
        for rad in fakta.oppslag {
            let harFrist = rad["frist_intro"] != ""
            #expect((rad["frist_intro_status"] == "BEREGNET") == harFrist)
            #expect((rad["tillegg_virkedager"] == "") != harFrist)
            #expect((rad["frist_norsk"] != "") == (rad["frist_norsk_status"] == "BEREGNET"))
            #expect((rad["frist_samfunn"] != "") == (rad["frist_samfunn_status"] == "BEREGNET"))
            #expect((rad["bortfall_dato"] == "") == (rad["bortfall_status"] == ""))
        }
        #expect(Set(fakta.verdier("sluttmaal")) == maal)
    }

    @Test func rekkefoelgen() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let id = { (rad: [String: String]) in rad["person_id"] ?? "" }
        let navn = { (rad: [String: String]) in [norsk(rad["etternavn"]), norsk(rad["fornavn"]), id(rad)] }
        let stigende = { (dato: String?) in dato.flatMap { $0.isEmpty ? nil : $0 } ?? "9999" }
        try sjekk(mappe, "personfakta") { [id($0)] }
        try sjekk(mappe, "avsluttet-program") {
            [$0["kommunenr"] ?? "", synkende($0["avslutningsdato"])] + navn($0)
        }
        let avvik = ["AVVIK-1", "AVVIK-2", "AVVIK-3", "AVVIK-2b", "AVVIK-4"]
        try sjekk(mappe, "avvik-sluttmaal") {
            [plass($0["avvik"], i: avvik), $0["kommunenr"] ?? "", stigende($0["startdato"])] + navn($0)
        }
        try sjekk(mappe, "bortfall-arbeid") {
            [plass($0["status"], i: ["BORTFALT", "GJENINNTRAADT", "FRIST_UTE"]), stigende($0["toaarsgrense"])]
                + navn($0)
        }
        try sjekk(mappe, "frister") {
            [$0["status"] == "BEREGNET" ? "0" : "1", stigende($0["frist_beregnet"]), $0["kommunenr"] ?? ""] + navn($0)
        } bare: {
            $0["status"] == "BEREGNET"
        }
        let alvor = ["AVVIS_FIL", "AVVIS_RAD", "FEIL", "ADVARSEL", "REPARERT", "INFO"]
        try sjekk(mappe, "funn") {
            [plass($0["alvorlighet"], i: alvor), $0["regel_id"] ?? "", $0["kommunenr"] ?? ""]
        }
    }

    private func sjekk(
        _ mappe: Proevemappe, _ navn: String, _ noekkel: ([String: String]) -> [String],
        bare: ([String: String]) -> Bool = { _ in true }
    ) throws {
        let noekler = try mappe.liste(navn).oppslag.filter(bare).map(noekkel)
        #expect(noekler.count > 1)
        for (a, b) in zip(noekler, noekler.dropFirst()) {
            #expect(!b.lexicographicallyPrecedes(a), "\(navn)")
        }
    }

    private func plass(_ verdi: String?, i koder: [String]) -> String { String(koder.firstIndex { $0 == verdi } ?? 99) }

    /// Digits turned round, so that a later day comes first; a missing day last.
    private func synkende(_ dato: String?) -> String {
        guard let dato, !dato.isEmpty else { return "z" }
        return String(dato.map { $0.wholeNumberValue.map { Character(String(9 - $0)) } ?? $0 })
    }

    @Test func navnMedAaOgSaerligeBokstaver() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        // The same place in the order but for the name: the persons of the list of R02 choice one in Oslo.
        let navn = ["Aasen", "Zulu", "Ås", "Østby", "Ærlig", "Abel"]
        let hode = try Tabell(inn + "/person.csv", skilletegn: ";")
        let personer = (0..<navn.count).map { "p-navn-\($0)" }
        var tillegg = ["person": "", "vedtak": ""]
        for (i, id) in personer.enumerated() {
            tillegg["person"]? += rad(
                hode.kolonner,
                [
                    "person_id": id, "duf_nummer": "20950000\(1000 + i)", "fornavn": "Rami", "etternavn": navn[i],
                    "foedselsdato": "1990-01-01", "kjoenn": "K", "adressegradering": "UGRADERT",
                    "reservasjon_forskning": "nei", "lovgrunnlag": "INTEGRERINGSLOVEN",
                ])
            tillegg["vedtak"]? += rad(
                try Tabell(inn + "/vedtak.csv", skilletegn: ";").kolonner,
                [
                    "vedtak_id": "v-navn-\(i)", "person_id": id, "ordning": "INTRO",
                    "vedtakstype": "VT_DELTAKELSE_INTRO",
                    "resultat": "RES_FATTET", "vedtaksdato": "2026-02-02", "startdato": "2026-02-09",
                    "oppfoelgingskommunenr": "0301",
                ])
        }
        for (entitet, rader) in tillegg {
            let fil = inn + "/\(entitet).csv"
            try (try Proevemappe.tekst(fil) + rader).write(toFile: fil, atomically: false, encoding: .utf8)
        }
        _ = try mappe.kjoer(inn, dato: 17.april(2026))
        let liste = try mappe.liste("avvik-sluttmaal").oppslag.filter { personer.contains($0["person_id"] ?? "") }
        #expect(liste.map { $0["etternavn"] } == ["Abel", "Zulu", "Ærlig", "Østby", "Ås", "Aasen"])
    }

    private func rad(_ kolonner: [String], _ verdier: [String: String]) -> String {
        kolonner.map { verdier[$0] ?? "" }.joined(separator: ";") + "\n"
    }

    @Test func strengtFortroligHarVerkenNavnEllerKommune() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        let skjulte = try Tabell(inn + "/person.csv", skilletegn: ";").oppslag
            .filter { $0["adressegradering"] == "STRENGT_FORTROLIG" }
        #expect(skjulte.count >= 3)
        let ider = Set(skjulte.compactMap { $0["person_id"] })
        // A name found nowhere else, a kommune that has a rule of its own, and finding on finding about the place.
        let linjer = try Tabell(inn + "/person.csv", skilletegn: ";").verdier("person_id")
        for id in ider {
            let linje = try #require(linjer.firstIndex(of: id)) + 2
            try Proevemappe.endre(inn + "/person.csv", linje: linje, kolonne: "etternavn", til: "Skjulesen")
            try Proevemappe.endre(inn + "/person.csv", linje: linje, kolonne: "fornavn", til: "Hemmelind")
        }
        for (plass, rad) in try Tabell(inn + "/bosetting.csv", skilletegn: ";").oppslag.enumerated()
        where ider.contains(rad["person_id"] ?? "") {
            try Proevemappe.endre(inn + "/bosetting.csv", linje: plass + 2, kolonne: "kommunenr", til: "1417")
        }
        _ = try mappe.kjoer(inn, dato: 17.april(2026))
        for liste in ["personfakta", "avvik-sluttmaal", "bortfall-arbeid", "avsluttet-program", "frister", "funn"] {
            let tabell = try mappe.liste(liste)
            #expect(!tabell.rader.contains { $0.contains("Skjulesen") || $0.contains("Hemmelind") }, "\(liste)")
            for rad in tabell.oppslag where ider.contains(rad["person_id"] ?? "") {
                #expect(rad["kommunenr"] == "" && rad["kommunenavn"] ?? "" == "", "\(liste)")
                #expect(
                    rad["verdi_maskert"] != "1417" && rad["verdi_maskert"] != "5522",
                    "\(liste) \(rad["regel_id"] ?? "")")
            }
        }
        #expect(try mappe.liste("avvik-sluttmaal").verdier("person_id").contains { ider.contains($0) })
        #expect(try mappe.liste("personfakta").verdier("person_id").filter { ider.contains($0) }.count == ider.count)
        guard Pakkeleser.finnes else { return }
        for sti in try Proevemappe.summer(mappe.publisert).keys where sti.hasSuffix(".xlsx") {
            let tekst = try Pakkeleser.tekst(mappe.publisert + "/" + sti)
            #expect(tekst.contains("worksheet"))
            #expect(!tekst.contains("Skjulesen") && !tekst.contains("Hemmelind"), "\(sti)")
            guard sti.contains("/retteliste/") else { continue }
            for rad in skjulte {
                #expect(!tekst.contains(rad["person_id"] ?? "-") && !tekst.contains(rad["duf_nummer"] ?? "-"), "\(sti)")
            }
        }
    }
}

/// Sort key of a name by the rule of the contract, in the plainest way: … Z, Æ, Ø, Å, «Aa» as Å.
private func norsk(_ navn: String?) -> String {
    (navn ?? "").lowercased().replacing("aa", with: "å").map { tegn -> String in
        switch tegn {
        case "æ": "{"
        case "ø": "|"
        case "å": "}"
        default: String(tegn).folding(options: .diacriticInsensitive, locale: nil)
        }
    }.joined()
}

/// Everything inside a workbook as text, unpacked by a program that is not ours.
enum Pakkeleser {
    static let finnes = FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")

    static func tekst(_ sti: String) throws -> String {
        let (prosess, roer) = (Process(), Pipe())
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
        prosess.arguments = ["-p", sti]
        prosess.standardOutput = roer
        try prosess.run()
        let ut = roer.fileHandleForReading.readDataToEndOfFile()
        prosess.waitUntilExit()
        return String(decoding: ut, as: UTF8.self)
    }
}
