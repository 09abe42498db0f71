public import Kalender
import Tabeller
import Tekster
import Vern

/// A publication table as PX (px-2013, indikatorer 7.2), both written forms in the one file: bokmål is the main language,
/// and nynorsk repeats what depends on language. UTF-8.
public enum Px {
    /// The hour at which figures are published, as in StatBank files. The day is that of the run, never of the clock.
    private static let klokkeslett = "08:00"

    /// The whole file.
    /// - Parameter beregnet: beregningsdato, which becomes `CREATION-DATE`.
    public static func bytes(_ sett: Tabellsett, beregnet: Dato) -> Bytebuffer {
        let variabler = Pxvariabel.alle(sett)
        // A table without variables has its measures down.
        let forspalte = max(variabler.count - 2, 1)
        let naar = String(decoding: [UInt8]("\(beregnet)".utf8.filter { $0 != UInt8(ascii: "-") }), as: UTF8.self)
        var px = Pxskriver()
        px.tekst("CHARSET", "ANSI")
        px.tekst("AXIS-VERSION", "2013")
        px.tekst("CODEPAGE", "utf-8")
        px.tekst("LANGUAGE", Pxspraak.hoved.kode)
        px.liste("LANGUAGES", Pxspraak.alle.map(\.kode))
        px.tekst("CREATION-DATE", "\(naar) \(klokkeslett)")
        px.tekst("TABLEID", sett.id)
        skrivDesimaler(sett.innhold, til: &px)
        px.tekst("MATRIX", String(sett.id.prefix(20)))
        // Movers, hidden cells and medians do not add up.
        px.ord("AGGREGALLOWED", "NO")
        px.tekst("SUBJECT-CODE", Tabellsett.emnekode)
        px.spraak { px, form in px.tekst("SUBJECT-AREA", Tabellsett.emne.i(form)) }
        px.spraak { px, form in px.tekst("TITLE", sett.overskrift(form)) }
        px.spraak { px, form in px.tekst("CONTENTS", sett.hva.i(form)) }
        px.spraak { px, form in px.tekst("UNITS", sett.enheter(form)) }
        px.spraak { px, form in px.liste("STUB", variabler.prefix(forspalte).map { $0.navn.i(form) }) }
        px.spraak { px, form in px.liste("HEADING", variabler.dropFirst(forspalte).map { $0.navn.i(form) }) }
        let innhold = variabler[variabler.count - 2]
        px.spraak { px, form in px.tekst("CONTVARIABLE", innhold.navn.i(form)) }
        px.spraak { px, form in
            for variabel in variabler {
                px.liste("VALUES", for: [variabel.navn.i(form)], variabel.verdier.map { $0.i(form) })
            }
        }
        skrivTid(sett, variabler[variabler.count - 1], til: &px)
        px.spraak { px, form in
            for variabel in variabler { px.liste("CODES", for: [variabel.navn.i(form)], variabel.koder) }
        }
        px.spraak { px, form in
            for variabel in variabler.dropLast(2) {
                px.tekst("ELIMINATION", for: [variabel.navn.i(form)], variabel.verdier[0].i(form))
            }
        }
        skrivInnhold(sett, innhold, "\(naar) \(klokkeslett)", til: &px)
        px.tekst("SOURCE", "NIR, IMDi")
        px.ord("OFFICIAL-STATISTICS", "NO")
        px.spraak { px, form in px.tekst("NOTE", Tegn.merknader(sett).map { $0.i(form) }.joined(separator: "#")) }
        for (nr, tegn) in Self.tegn.enumerated() { px.tekst("DATASYMBOL\(nr + 1)", tegn) }
        px.tekst("DATASYMBOLNIL", "-")
        skrivTall(sett, linje: variabler.dropFirst(forspalte).reduce(1) { $0 * $1.koder.count }, til: &px)
        return px.ferdig()
    }

    /// What one to four dots in the data stand for (indikatorer 7.1).
    private static let tegn = [".", "..", "...", ":"]

    private static func skrivDesimaler(_ innhold: [Tabellinnhold], til px: inout Pxskriver) {
        let desimaler = innhold.map(\.desimaler)
        px.ord("DECIMALS", String(desimaler.max() ?? 0))
        px.ord("SHOWDECIMALS", String(desimaler.min() ?? 0))
    }

    private static func skrivTid(_ sett: Tabellsett, _ tid: Pxvariabel, til px: inout Pxskriver) {
        guard let skala = sett.tidsskala else { return }
        px.spraak { px, form in
            px.liste(
                "TIMEVAL", for: [tid.navn.i(form)], sett.perioder.compactMap(skala.verdi), foran: "TLIST(\(skala.kode))"
            )
        }
    }

    /// Decimals, unit and notes of each measure.
    private static func skrivInnhold(
        _ sett: Tabellsett, _ variabel: Pxvariabel, _ naar: String, til px: inout Pxskriver
    ) {
        let innhold = sett.innhold
        let faerrest = innhold.map(\.desimaler).min() ?? 0
        px.spraak { px, form in
            for (ett, verdi) in zip(innhold, variabel.verdier) where ett.desimaler > faerrest {
                px.ord("PRECISION", for: [variabel.navn.i(form), verdi.i(form)], String(ett.desimaler))
            }
        }
        px.spraak { px, form in for verdi in variabel.verdier { px.tekst("LAST-UPDATED", for: [verdi.i(form)], naar) } }
        px.spraak { px, form in
            for (ett, verdi) in zip(innhold, variabel.verdier) {
                px.tekst("UNITS", for: [verdi.i(form)], ett.enhet.i(form))
            }
        }
        px.spraak { px, form in
            for (ett, verdi) in zip(innhold, variabel.verdier) where ett.del == .verdi {
                let noter = sett.maal[ett.maal].merknader.map { $0.i(form) }
                guard !noter.isEmpty else { continue }
                px.tekst("VALUENOTE", for: [variabel.navn.i(form), verdi.i(form)], noter.joined(separator: "#"))
            }
        }
    }

    private static func skrivTall(_ sett: Tabellsett, linje bredde: Int, til px: inout Pxskriver) {
        px.begynnTall()
        var plass = 0
        sett.gjennom { innhold, linje, verdi in
            plass += 1
            let erSist = plass.isMultiple(of: bredde)
            if let verdi {
                px.tall(verdi, desimaler: innhold.desimaler, erSist: erSist)
            } else {
                let nr = tegn.firstIndex(of: linje.tegn) ?? tegn.count - 1
                px.tegn(String(repeating: ".", count: nr + 1), erSist: erSist)
            }
        }
        px.sluttTall()
    }
}

extension Tabellsett {
    /// «personer, prosent».
    fileprivate func enheter(_ form: Maalform) -> String {
        var ut: [String] = []
        for ett in innhold where !ut.contains(ett.enhet.i(form)) { ut.append(ett.enhet.i(form)) }
        return ut.joined(separator: ", ")
    }
}

/// A variable as a PX file has it. Names and values are unique in each written form.
struct Pxvariabel {
    let navn: Tekst
    let koder: [String]
    let verdier: [Tekst]

    /// The variables of the table, then the measures, then the periods.
    static func alle(_ sett: Tabellsett) -> [Pxvariabel] {
        let felles = Ordbok.felles
        let innhold = sett.innhold
        var ut = sett.kolonner.map { inndeling in
            Pxvariabel(
                felles.tekst(inndeling.tittel), koder: inndeling.koder.map(\.kode),
                verdier: inndeling.koder.map { felles.tekst($0.tittel) })
        }
        ut.append(
            Pxvariabel(
                felles.tekst(Tabellsett.innholdsnavn), koder: innhold.map(\.kode), verdier: innhold.map(\.tittel)))
        ut.append(Pxvariabel(sett.tidsnavn, koder: sett.perioder, verdier: sett.perioder.map { Tekst($0) }))
        let navn = entydige(
            ut.map { Tekst($0.navn.nb.smaaForbokstav, nn: $0.navn.nn.smaaForbokstav) },
            merker: sett.kolonner.map(\.navn) + [Dimensjoner.innhold, Dimensjoner.tid])
        return zip(ut, navn).map { Pxvariabel(navn: $1, koder: $0.koder, verdier: $0.verdier) }
    }

    private init(_ navn: Tekst, koder: [String], verdier: [Tekst]) {
        self.init(navn: navn, koder: koder, verdier: Self.entydige(verdier, merker: koder))
    }

    private init(navn: Tekst, koder: [String], verdier: [Tekst]) {
        (self.navn, self.koder, self.verdier) = (navn, koder, verdier)
    }

    /// «Oslo» is a fylke and a kommune: those that are written alike have the code after.
    private static func entydige(_ tekster: [Tekst], merker: [String]) -> [Tekst] {
        func like(_ form: Maalform) -> Set<String> {
            Set(Dictionary(grouping: tekster.map { Pxskriver.lovlig($0.i(form)) }) { $0 }.filter { $1.count > 1 }.keys)
        }
        let (nb, nn) = (like(.nb), like(.nn))
        return zip(tekster, merker).map { tekst, merke in
            guard nb.contains(Pxskriver.lovlig(tekst.nb)) || nn.contains(Pxskriver.lovlig(tekst.nn)) else {
                return tekst
            }
            return Tekst("\(tekst.nb) (\(merke))", nn: "\(tekst.nn) (\(merke))")
        }
    }
}
