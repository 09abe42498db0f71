import FoundationEssentials
import Ingest
import Kalender
import Kontroller
import Regelmotor
import Regelverksdata
import Register
import Synchronization
import Tekster

/// What `nir valider` found.
public struct Valideringsresultat: Sendable {
    public let tekst: String
    public let antallFunn: Int
}

/// Reads a file or a folder and tries every rule on it. Writes nothing that stays.
///
/// - Parameters:
///   - sti: a folder, or one file named for its entity.
///   - maksVis: examples shown for each rule.
public func validerUttrekk(sti: String, dato: Dato?, maksVis: Int) throws -> Valideringsresultat {
    let regelverk: Regelverk
    do {
        regelverk = try Regelverk.gjeldende()
    } catch {
        throw Stopp(error)
    }
    return try medArbeidsmappe("valider") { arbeid in
        let kilde = try Valideringskilde(sti, dato: dato, arbeid: arbeid)
        do throws(Lesefeil) {
            let uttrekk = try lesUttrekk(
                Leseoppsett(
                    mappe: kilde.mappe, dato: kilde.dato, arbeidsmappe: arbeid, kommuner: regelverk.kommuner,
                    maksAvvistPromille: 1000))
            var validering = Validering(uttrekk, regelverk, kilde, maksVis: maksVis)
            return try validering.utfoer()
        } catch {
            return Valideringsresultat(tekst: Stopp(error).melding, antallFunn: 1)
        }
    }
}

/// The folder that is read: the one named, or a folder of links to one file and the persons beside it.
private struct Valideringskilde {
    let mappe: String
    /// True when persons are not at hand, so that rows cannot be tied to them.
    let manglerPersoner: Bool
    /// The day of the extract when no manifest says it: the day given, else yesterday.
    let dato: Dato
    /// True when the manifest of the folder says so, also when one file of it is read alone.
    let erTest: Bool

    init(_ sti: String, dato valgt: Dato?, arbeid: String) throws(Stopp) {
        var erMappe = false
        let rot = sti.contains("/") ? Pipeline.mappe(av: sti) : "."
        guard FileManager.default.fileExists(atPath: sti, isDirectory: &erMappe) else {
            throw Stopp(
                .inndata, "INN-001", "Filen finnes ikke", fil: sti, rett: "Oppgi en mappe, eller en fil som vedtak.csv."
            )
        }
        if erMappe {
            (mappe, manglerPersoner, erTest) = (sti, false, false)
            dato = valgt ?? Klokke.naa().dato.plus(dager: -1)
            return
        }
        let manifest: Manifest?
        do throws(Lesefeil) { manifest = try Manifest.i(mappe: rot) } catch { throw Stopp(error) }
        (erTest, dato) = (
            manifest?.profil == .test, manifest?.uttrekksdato ?? valgt ?? Klokke.naa().dato.plus(dager: -1)
        )
        let fil = sti.split(separator: "/").last.map(String.init) ?? sti
        let endelse = fil.split(separator: ".").last.map(String.init) ?? ""
        let stamme = String(fil.prefix { $0 != "." }).components(separatedBy: "_p2").first ?? fil
        let navn = fil == "uttrekk.json" ? fil : "\(stamme).\(endelse)"
        let lenker = arbeid + "/inn"
        do {
            let hel = URL(fileURLWithPath: sti).standardizedFileURL.path
            try FileManager.default.createDirectory(atPath: lenker, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: lenker + "/" + navn, withDestinationPath: hel)
            let personer = ["person.csv", "person.ndjson"].first { filnavn(i: rot).contains($0) }
            if let personer, stamme != "person", fil != "uttrekk.json" {
                let sti = URL(fileURLWithPath: rot + "/" + personer).standardizedFileURL.path
                try FileManager.default.createSymbolicLink(
                    atPath: lenker + "/" + personer, withDestinationPath: sti)
            }
            manglerPersoner = personer == nil && stamme != "person" && fil != "uttrekk.json"
        } catch {
            throw Stopp(.kanIkkeSkrive, "UT-001", "Kan ikke skrive i \(lenker)", rett: "Sjekk TMPDIR.")
        }
        mappe = lenker
    }
}

/// Runs every rule, and keeps a count and the first examples of each.
private struct Validering {
    private struct Gruppe {
        var alvor: Alvor
        var navn: String
        var rett: String
        var antall = 0
        var eksempler: [(linje: UInt32, tekst: String)] = []
    }

    private let uttrekk: Uttrekk
    private let regelverk: Regelverk
    private let kilde: Valideringskilde
    private let maksVis: Int
    private var grupper: [String: Gruppe] = [:]
    /// Controls that need a file that is not here.
    private var uproevde = 0

    init(_ uttrekk: Uttrekk, _ regelverk: Regelverk, _ kilde: Valideringskilde, maksVis: Int) {
        (self.uttrekk, self.regelverk, self.kilde, self.maksVis) = (uttrekk, regelverk, kilde, maksVis)
    }

    mutating func utfoer() throws(Lesefeil) -> Valideringsresultat {
        let dato = uttrekk.uttrekksdato
        let runde = Kontrollrunde(levert: uttrekk.levert, kolonner: uttrekk.kolonner)
        uproevde = runde.kontroller.count - runde.antallProevd
        var sene: [SeneAvvisninger] = []
        let grunnlag = Kontrollgrunnlag(regelverk: regelverk, erTest: uttrekk.erTest || kilde.erTest)
        var treff = Treff()
        for nummer in 0..<uttrekk.partisjonsantall {
            let partisjon = try uttrekk.partisjon(nummer)
            for i in 0..<partisjon.antall {
                for funn in partisjon.lesefunn(i) { legg(funn) }
                let sak = Sak(partisjon.mappe(i), regelverk, dato: dato)
                runde.proev(sak, grunnlag, &treff)
                for sted in treff.steder where sted.alvor >= .advarsel {
                    legg(runde.kontroller[Int(sted.kontroll)], sted)
                }
                treff.toem()
            }
            for funn in partisjon.lesefunnUtenPerson where !(kilde.manglerPersoner && funn.regel == .w06) { legg(funn) }
            sene.append(partisjon.seneAvvisninger)
        }
        for funn in uttrekk.samlefunn where funn.regel.alvor >= .advarsel {
            grupper[
                funn.regel.id,
                default: Gruppe(alvor: funn.regel.alvor, navn: funn.regel.overskrift, rett: funn.regel.rett)
            ].antall += funn.antall
            vis(funn.regel.id, UInt32(clamping: funn.foersteLinje), "\(funn.fil)\(funn.stedsangivelse) \(funn.merknad)")
        }
        return Valideringsresultat(
            tekst: tekst(try uttrekk.regnskap(etter: sene)), antallFunn: grupper.values.reduce(0) { $0 + $1.antall })
    }

    private mutating func legg(_ funn: Lesefunn) {
        guard funn.regel.alvor >= .advarsel else { return }
        grupper[
            funn.regel.id, default: Gruppe(alvor: funn.regel.alvor, navn: funn.regel.overskrift, rett: funn.regel.rett)
        ].antall += 1
        let kolonne = funn.kolonne > 0 ? ", kolonne \(funn.kolonne)" : ""
        vis(funn.regel.id, funn.fysiskLinje, "\(funn.entitet.navn)\(kolonne) \(funn.feltnavn.map { "«\($0)»" } ?? "")")
    }

    private mutating func legg(_ kontroll: Kontroll, _ sted: Sted) {
        grupper[kontroll.kode, default: Gruppe(alvor: sted.alvor, navn: kontroll.navn, rett: kontroll.rett)].antall += 1
        vis(kontroll.kode, sted.kilde.linje, "\(sted.entitet.navn) \(sted.felt.navn) \(sted.verdi.forSkjerm)")
    }

    private mutating func vis(_ id: String, _ linje: UInt32, _ tekst: String) {
        guard grupper[id]?.eksempler.count ?? 0 < maksVis else { return }
        grupper[id]?.eksempler.append((linje, tekst))
    }

    private func tekst(_ regnskap: [Filregnskap]) -> String {
        var linjer: [String] = []
        for fil in regnskap where !(kilde.manglerPersoner && fil.entitet == .person) {
            let avvist =
                kilde.manglerPersoner ? "" : ", \(norskTall(fil.godtatt)) godtatt, \(norskTall(fil.avvist)) avvist"
            linjer.append("\(fil.fil)  ·  \(norskTall(fil.lest)) poster\(avvist)")
        }
        if kilde.manglerPersoner {
            linjer.append("person-filen er ikke med, så koblingen mot personer er ikke sjekket")
        }
        if uproevde > 0 {
            let antall = uproevde == 1 ? "1 kontroll" : "\(uproevde) kontroller"
            linjer.append("\(antall) trenger filer som ikke er med her, og er ikke prøvd")
        }
        linjer.append("")
        let sortert = grupper.sorted { ($1.value.alvor, $0.key) < ($0.value.alvor, $1.key) }
        for (id, g) in sortert {
            linjer.append(
                "  \(g.alvor == .advarsel ? "ADV   " : "FEIL  ") \(id.padding(til: 10))\(norskTall(g.antall)) \(g.antall == 1 ? "sted" : "steder")   \(g.navn)"
            )
            for e in g.eksempler { linjer.append("     linje \(norskTall(Int(e.linje)).hoeyrestilt(9))   \(e.tekst)") }
            if g.antall > g.eksempler.count {
                linjer.append(
                    "     viser \(g.eksempler.count) av \(norskTall(g.antall)). Flere:  --maks-vis \(min(g.antall, 1000))"
                )
            }
            linjer.append("     rett  \(g.rett)")
        }
        let feil = grupper.values.filter { $0.alvor > .advarsel }.count
        linjer.append("")
        linjer.append(
            grupper.isEmpty
                ? "Ingen funn."
                : "\(grupper.count) regler slo ut: \(feil) feil, \(grupper.count - feil) advarsler   (utgangskode 1)")
        return linjer.joined(separator: "\n")
    }
}

extension Samlefunn {
    /// Column number and name. A name that does not look like a column may be a value, as in a file without header, and
    /// is not shown.
    fileprivate var stedsangivelse: String {
        let nummer = kolonnenummer > 0 ? ", kolonne \(kolonnenummer)" : ""
        let erNavn = !kolonne.isEmpty && kolonne.allSatisfy { $0 == "_" || $0.isLetter && $0.isLowercase }
        return nummer + (erNavn ? " «\(kolonne)»" : "")
    }
}

extension Sted.Verdi {
    /// Codes and counts may stand on a screen; dates and places are left to the lists of class Sensitiv.
    fileprivate var forSkjerm: String {
        switch self {
        case .sluttmaal, .utdanning, .avslutningstype, .aarsak, .registrerer, .kategori, .lovgrunnlag, .plantype, .tall,
            .desimal, .virkedager, .nivaa, .ansvar, .tiltak:
            maskert
        case .ingen, .dato, .kommune, .bydel, .skjult: ""
        }
    }
}
