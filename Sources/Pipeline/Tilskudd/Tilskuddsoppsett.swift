public import Kalender
import Regelverksdata
public import Tilskudd

/// The rates and open points of a plan with grants, read from `satser/` and the rule file beside the pipeline file.
public struct Tilskuddsoppsett: Sendable {
    public let satser: Satstabell
    public let regler: Tilskuddsregler
    public let land: Landgrupper
    public let runde: Tilskuddsrunde
    /// What the hash of the rates and open points is taken of.
    let bytes: [UInt8]

    /// - Parameters:
    ///   - dato: the cut-off when given on the command line; else the plan's own.
    ///   - planbytes: what the plan hash is taken of; the files are added.
    init(_ plan: Plan, dato: Dato?, planbytes: inout [UInt8]) throws(Oppsettfeil) {
        let valg = plan.valg(.tilskudd).tilskudd
        let mappe = mappe(av: plan.fil)
        var bytes: [UInt8] = []
        var filer: [(navn: String, yaml: String)] = []
        for navn in filnavn(i: mappe + "satser").filter({ $0.hasSuffix(".yaml") }).sorted() {
            guard let yaml = lesTekstfil("\(mappe)satser/\(navn)") else { continue }
            bytes += Array(yaml.utf8)
            filer.append(("\(mappe)satser/\(navn)", yaml))
        }
        guard !filer.isEmpty else {
            throw Oppsettfeil(fil: plan.fil, "ingen satser. Legg YAML-filer med satser i \(mappe)satser/")
        }
        satser = try Satstabell.les(filer)
        if let sted = valg.regler {
            guard filnavn(i: mappe).contains(sted.navn + ".yaml"), let yaml = lesTekstfil("\(mappe)\(sted.navn).yaml")
            else {
                throw sted.feil("regelfilen \(mappe)\(sted.navn).yaml finnes ikke", fil: plan.fil)
            }
            bytes += Array(yaml.utf8)
            (regler, land) = try Tilskuddsregler.les(yaml, fil: "\(mappe)\(sted.navn).yaml")
        } else {
            (regler, land) = (Tilskuddsregler(), .standard)
        }
        self.bytes = bytes
        planbytes += bytes
        runde = try Tilskuddsoppsett.runde(valg, dato: dato, plan)
    }

    private static func runde(
        _ valg: Tilskuddsvalg, dato: Dato?, _ plan: Plan
    ) throws(Oppsettfeil) -> Tilskuddsrunde {
        guard let skjaering = dato ?? valg.skjaering else {
            throw Oppsettfeil(
                fil: plan.fil, "«skjaering» mangler i steget «tilskudd». Oppgi den der, eller med --dato.")
        }
        let runde = Tilskuddsrunde(
            aar: valg.aar ?? skjaering.aar, termin: valg.termin ?? (skjaering.maaned + 2) / 3, skjaering: skjaering)
        // Paid a little before or after the quarter ends, never before it has begun.
        let (foerst, sist) = (
            runde.grunnlagsdag.plus(dager: 1).plus(maaneder: -3), runde.grunnlagsdag.plus(maaneder: 3)
        )
        guard foerst <= skjaering, skjaering <= sist else {
            throw Oppsettfeil(
                fil: plan.fil,
                "skjæringsdatoen \(skjaering.norsk) passer ikke med \(runde.termin). termin \(runde.aar). "
                    + "Den må være fra \(foerst.norsk) til \(sist.norsk); rett aar, termin eller skjaering.")
        }
        return runde
    }

    /// The round and the open points of the grants, as the run report prints them.
    var valg: [Kjoeringsrapport.Parameter] {
        let runde = [
            ("tilskuddsaar", "\(runde.aar)"), ("termin", "\(runde.termin)"), ("skjaering", runde.skjaering.description),
        ]
        return (runde + regler.valg.map { ($0.navn, $0.verdi) }).map {
            .init(punkt: "TILSKUDD", navn: $0.0, verdi: $0.1)
        }
    }

    /// What is known of every rate the round may need: code, grant year, and the answer.
    public var satsstatus: [(kode: Satskode, aar: Int, svar: Satsoppslag)] {
        let aarene = (runde.aar - regler.etterbetalingAar)...runde.aar
        return aarene.flatMap { aar in
            Tilskuddsberegner.satskoder.map { kode in
                // A rate that begins in the middle of the year is known for the rest of it.
                let svar = satser.oppslag(kode, paa: 1.januar(aar))
                return (kode, aar, svar == .ukjent ? satser.oppslag(kode, paa: 31.desember(aar)) : svar)
            }
        }
    }
}

/// The choices of the stage `tilskudd`.
public struct Tilskuddsvalg: Sendable, Equatable {
    public var aar: Int?
    public var termin: Int?
    public var skjaering: Dato?
    public var regler: Navnested?
}
