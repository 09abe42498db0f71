import Kalender
import Register
import Regelmotor
import Regelverksdata
import Tilskudd

#if canImport(Glibc)
    import Glibc
#endif

/// Shared by the tests: the rules, the shipped rates, and people told in a few words.
enum Felles {
    static let regelverk: Regelverk = {
        do { return try Regelverk.gjeldende(Parametere()) } catch { fatalError("\(error)") }
    }()

    static let satser: Satstabell = {
        let navn = [
            "integreringstilskudd", "enslige-mindreaarige", "norsktilskudd", "ekstratilskudd", "mottak-og-andre",
        ]
        do {
            return try Satstabell.les(navn.map { ("\($0).yaml", les("pipelines/satser/\($0).yaml")) })
        } catch { fatalError("\(error)") }
    }()

    private static func les(_ sti: String) -> String {
        let rot = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        guard let fil = fopen("/\(rot)/\(sti)", "rb") else { fatalError("finner ikke \(sti)") }
        defer { fclose(fil) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, fil)], as: UTF8.self)
    }

    static func beregner(
        _ aar: Int, _ termin: Int, skjaering: Dato? = nil, satser: Satstabell = satser,
        _ endre: (inout Tilskuddsregler) -> Void = { _ in }
    ) -> Tilskuddsberegner {
        var regler = Tilskuddsregler()
        endre(&regler)
        let slutt = 1.januar(aar).sisteDag(etterMaaneder: 3 * termin)
        return Tilskuddsberegner(
            satser: satser, regler: regler,
            runde: Tilskuddsrunde(aar: aar, termin: termin, skjaering: skjaering ?? slutt),
            landgrupper: .standard, regelverk)
    }

    /// Rates that are needed to see a rule, and no year has: made up for the test.
    static func satser(_ kode: Tilskuddskode, _ aar: Int, _ kroner: Int) -> Satstabell {
        let ekstra = Sats(
            .tilskudd(kode), fra: 1.januar(aar), til: 31.desember(aar), beloep: .kroner(kroner), evidens: .primaer,
            kilde: "øvelse")
        do { return try Satstabell(satser.satser + [ekstra]) } catch { fatalError("\(error)") }
    }
}

extension Eksempelperson {
    /// Settled by agreement and registered, with an effectuated permit, all in time unless something else is said.
    mutating func bosattFlyktning(
        _ bosatt: Dato, _ grunnlag: Oppholdsgrunnlag = .utl0834, kommune: UInt16 = 5001, dsf: Dato? = nil,
        effektuert: Dato? = nil, husstand: Husstand = .enslig, til: Dato? = nil
    ) {
        opphold(grunnlag, vedtatt: bosatt.plus(dager: -30))
        mappe.tillatelser[mappe.tillatelser.endIndex - 1].effektuert = effektuert ?? bosatt
        self.bosatt(bosatt, kommune: kommune)
        mappe.bosettinger[mappe.bosettinger.endIndex - 1].husstand = husstand
        adresse(.bor, kommune: kommune, fra: bosatt, til: til, folkeregistrert: dsf ?? bosatt)
    }

    /// Moves on the day: the address before ends the day before.
    mutating func flytter(_ dag: Dato, til kommune: UInt16, registrert: Dato? = nil) {
        if let siste = mappe.adresser.indices.last(where: { mappe.adresser[$0].rolle == .bor }) {
            mappe.adresser[siste].gyldigTil = dag.plus(dager: -1)
        }
        adresse(.bor, kommune: kommune, fra: dag, folkeregistrert: registrert ?? dag)
    }

    mutating func betalt(
        _ kode: Tilskuddskode, _ aar: Int, _ termin: Int, kroner: Int, til kommune: UInt16 = 5001, dag: Dato? = nil
    ) {
        mappe.tilskudd.append(
            TilskuddUtbetaling(
                person: 1, kode: kode, aar: aar, termin: termin, mottaker: kommune, beloepOere: Int64(kroner) * 100,
                utbetalt: dag ?? 1.januar(aar).sisteDag(etterMaaneder: 3 * termin)))
    }
}

extension Personrader {
    /// The rows of a code, told in kroner.
    func kroner(_ kode: Tilskuddskode, _ aar: Int, _ kommune: UInt16? = nil) -> Int? {
        let rader = rader.filter { rad in
            rad.kode == kode && Int(rad.aar) == aar && (kommune.map { rad.mottaker.nummer == $0 } ?? true)
        }
        guard !rader.isEmpty else { return nil }
        var sum = Oere.null
        for rad in rader {
            guard let beloep = rad.beloep else { return nil }
            sum += beloep
        }
        return sum.antall / 100
    }

    func hinder(_ kode: Tilskuddskode, _ aar: Int) -> Hinder? {
        rader.first { $0.kode == kode && Int($0.aar) == aar }?.hinder
    }

    func utenfor(_ ordning: Tilskuddsordning) -> Utenfor? { utenfor.first { $0.ordning == ordning }?.grunn }
}

/// Pays what each run says, termin by termin, and tells what was paid: the register as it would be.
func betalTerminene(
    _ mappe: Personmappe, _ runder: [(aar: Int, termin: Int)], satser: Satstabell = Felles.satser,
    _ endre: (inout Tilskuddsregler) -> Void = { _ in }
) -> [(aar: Int, termin: Int, rader: Personrader)] {
    var mappe = mappe
    return runder.map { runde in
        let b = Felles.beregner(runde.aar, runde.termin, satser: satser, endre)
        let rader = b.beregn(mappe)
        for rad in rader.rader {
            guard let beloep = rad.beloep, beloep != .null else { continue }
            mappe.tilskudd.append(
                TilskuddUtbetaling(
                    person: 1, kode: rad.kode, aar: Int(rad.aar), termin: runde.termin, mottakertype: rad.mottaker.type,
                    mottaker: rad.mottaker.nummer, beloepOere: Int64(beloep.antall), utbetalt: b.runde.skjaering))
        }
        return (runde.aar, runde.termin, rader)
    }
}
