public import Kalender
import Tekster

/// One person and one grant, or an amount that is not about a person. Holds the DUF-nummer: class Sensitiv only.
public struct Grunnlagsrad: Sendable, Equatable {
    /// Empty for an amount that is not about one person, such as grunntilskudd.
    public var duf: String
    public var mottaker: String
    /// Code of the grant, such as `AR-2`.
    public var kode: String
    public var tilskuddsaar: Int
    /// Which year of the grant, counted from 1; nil where it has none.
    public var aar: Int?
    public var maalgruppeFra: Dato?
    public var satsId: String
    /// Share of the rate, such as `204/365`; empty for all of it.
    public var andel: String
    /// Paid in this round, in whole øre, and part of the sum; nil when nothing is.
    public var oere: Int?
    /// Held back, in whole øre; nil when nothing is, or when the rate is not known.
    public var holdtOere: Int?
    /// Such as `BETALES` and `VENTER_SATS`.
    public var status: String
    /// Ids of the rules and what they were given.
    public var vilkaar: String
    /// File and line that the row comes from.
    public var kilde: String

    public init(
        duf: String, mottaker: String, kode: String, tilskuddsaar: Int, aar: Int?, maalgruppeFra: Dato?,
        satsId: String, andel: String, oere: Int?, holdtOere: Int?, status: String, vilkaar: String, kilde: String
    ) {
        (self.duf, self.mottaker, self.kode) = (duf, mottaker, kode)
        (self.tilskuddsaar, self.aar, self.maalgruppeFra) = (tilskuddsaar, aar, maalgruppeFra)
        (self.satsId, self.andel, self.oere, self.holdtOere) = (satsId, andel, oere, holdtOere)
        (self.status, self.vilkaar, self.kilde) = (status, vilkaar, kilde)
    }

    init?(_ leser: inout Feltleser) {
        self.init(
            duf: leser.tekst(), mottaker: leser.tekst(), kode: leser.tekst(), tilskuddsaar: leser.tall() ?? 0,
            aar: leser.tall(), maalgruppeFra: leser.dato(), satsId: leser.tekst(), andel: leser.tekst(),
            oere: leser.beloep(), holdtOere: leser.beloep(), status: leser.tekst(), vilkaar: leser.tekst(),
            kilde: leser.tekst())
        guard leser.erHel else { return nil }
    }

    func kod(til ut: inout Bytebuffer) {
        for tekst in [duf, mottaker, kode] { ut.kod(tekst) }
        for tall in [tilskuddsaar, aar] { ut.kod(tall) }
        ut.kod(maalgruppeFra)
        for tekst in [satsId, andel] { ut.kod(tekst) }
        for beloep in [oere, holdtOere] { ut.kod(beloep: beloep) }
        for tekst in [status, vilkaar, kilde] { ut.kod(tekst) }
    }

    func skriv(til ark: Ark) {
        for tekst in [duf, mottaker, kode] { ark.tekst(tekst) }
        ark.tekst(String(tilskuddsaar))
        ark.tekst(aar.map { String($0) } ?? "")
        ark.dato(maalgruppeFra)
        for tekst in [satsId, andel] { ark.tekst(tekst) }
        for beloep in [oere, holdtOere] { ark.kroner(beloep) }
        for tekst in [status, vilkaar, kilde] { ark.tekst(tekst) }
        ark.nesteRad()
    }
}

/// The rows behind a `Tilskuddsbok`, put in by the threads of the run and written out in order, never all in memory.
public struct Tilskuddsgrunnlag: Sendable {
    let liste: SortertListe
    /// Most rows in a sheet; the next ones stand in a sheet of their own. Excel takes 1 048 576, headers and sums counted.
    let radgrense: Int

    /// - Parameter mappe: folder for the spill file.
    public init(mappe: String, radgrense: Int = 1_000_000) {
        (liste, self.radgrense) = (SortertListe(mappe: mappe), min(max(radgrense, 1), 1_048_000))
    }

    /// One pen for each thread.
    public func skriver() -> Grunnlagsskriver { Grunnlagsskriver(liste.skriver()) }

    /// Rows from finished pens.
    public var antall: Int { liste.antall }
}

/// Puts rows in from one thread. `orden` is a sort key, see `Bytebuffer.noekkel`.
public struct Grunnlagsskriver: ~Copyable {
    private var skriver: Listeskriver
    private var last = Bytebuffer(kapasitet: 1024)

    init(_ skriver: consuming Listeskriver) { self.skriver = skriver }

    public mutating func append(orden: borrowing Bytebuffer, _ rad: Grunnlagsrad) throws(OutputFeil) {
        last.toem()
        rad.kod(til: &last)
        try skriver.append(orden, last)
    }

    public consuming func ferdig() { skriver.ferdig() }
}

extension Tilskuddsgrunnlag {
    /// The sheets Grunnlag, «Grunnlag 2» and on. Returns the number of rows.
    func skriv(_ bok: Arbeidsbok, _ innhold: Tilskuddsbok) throws(OutputFeil) -> Int {
        bok.konstantMinne = true
        var (ark, iAlt) = (try nyttArk(bok, innhold.form), 0)
        var (sum, holdt) = (Arksum(), Arksum())
        func avslutt() {
            ark.sumrad(Tilskuddsboktekster.sumAvListen.i(innhold.form), [8: sum.celle, 9: holdt.celle])
        }
        do {
            try liste.flett { _, last in
                var leser = Feltleser(last)
                guard let rad = Grunnlagsrad(&leser) else {
                    throw OutputFeil.kanIkkeLese(sti: "sortert liste", grunn: "en rad er kortere enn den skal")
                }
                if ark.rader == radgrense {
                    avslutt()
                    (ark, sum, holdt) = (try nyttArk(bok, innhold.form), Arksum(), Arksum())
                }
                rad.skriv(til: ark)
                sum.ta(rad.oere)
                holdt.ta(rad.holdtOere)
                iAlt += rad.oere ?? 0
            }
        } catch let feil as OutputFeil {
            throw feil
        } catch {
            throw .kanIkkeLese(sti: "sortert liste", grunn: "\(error)")
        }
        avslutt()
        guard iAlt == innhold.tilUtbetaling else {
            throw .kanIkkeSkrive(
                sti: "persontilskudd-grunnlag",
                grunn: "radene gir \(kronetekst(iAlt)) kroner, men mottakerne får "
                    + "\(kronetekst(innhold.tilUtbetaling)) kroner")
        }
        return antall
    }

    private struct Arksum {
        var oere = 0
        var harOere = false

        mutating func ta(_ beloep: Int?) {
            oere += beloep ?? 0
            if let beloep, beloep % 100 != 0 { harOere = true }
        }

        var celle: Sumcelle {
            var slag = Kroneformat(fet: true)
            slag.oere = harOere
            return .kroner(oere, slag)
        }
    }

    private func nyttArk(_ bok: Arbeidsbok, _ form: Maalform) throws(OutputFeil) -> Ark {
        try bok.ark(
            Tilskuddsboktekster.grunnlag.i(form),
            [
                Kolonne(Tilskuddsboktekster.duf.i(form), .kode, bredde: 16),
                Kolonne(Tilskuddsboktekster.mottaker.i(form), .kode, bredde: 12),
                Kolonne(Tilskuddsboktekster.kode.i(form), .kode, bredde: 18),
                Kolonne(Tilskuddsboktekster.tilskuddsaar.i(form), .kode, bredde: 14),
                Kolonne(Tilskuddsboktekster.aar.i(form), .kode, bredde: 10),
                Kolonne(Tilskuddsboktekster.maalgruppeFra.i(form), .dato, bredde: 14),
                Kolonne(Tilskuddsboktekster.satsId.i(form), .kode, bredde: 20),
                Kolonne(Tilskuddsboktekster.andel.i(form), .kode, bredde: 11),
                Kolonne(Tilskuddsboktekster.beloep.i(form), .beloep, bredde: 20),
                Kolonne(Tilskuddsboktekster.holdtTilbake.i(form), .beloep, bredde: 20),
                Kolonne(Tilskuddsboktekster.status.i(form), .kode, bredde: 25),
                Kolonne(Tilskuddsboktekster.vilkaar.i(form), .tekst, bredde: 44),
                Kolonne(Tilskuddsboktekster.kildeLinje.i(form), .tekst, bredde: 32),
            ],
            Arkvalg(
                tittel: Tilskuddsboktekster.grunnlagTittel.i(form),
                ingress: [Tilskuddsboktekster.grunnlagForklart.i(form)], frosneKolonner: 1, alltidFilter: true))
    }
}
