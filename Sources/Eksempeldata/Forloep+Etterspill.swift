import Kalender
import Register

/// What follows decisions and endings: rows of E23, E24 and NOVSTATUS.
extension Forloep {
    struct Klage {
        /// Place of the decision among the person's `vedtak`.
        var vedtak: Int
        var dato: Dato
        var utfall: StaticString? = nil
        var avgjort: Dato? = nil
    }

    /// A grant of a year paid in one sum, kroner.
    struct Tilskudd {
        var kode: StaticString
        var aar: Int
        var termin: Int
        var sats: Int
        var utbetalt: Dato
        var fra: Dato
    }

    /// November of a year. The first of `status` that is true by Statistics Norway's priority is what counts.
    struct November {
        var aar: Int
        var erForeloepig: Bool
        var erBosatt = true
        var erAnsatt = false
        var erNaeringsdrivende = false
        var erUnderUtdanning = false
        /// Place among the eight other sources: ledig, tiltak, neds_tiltak, aap, helse, kont_ovg, sosh, andre.
        var annet: Int?
    }
}

extension Forloepskriver {
    mutating func etterspill(_ f: Forloep, _ nummer: Int) {
        for k in f.klager {
            let id = begynn(.klage)
            ut.id("c", id)
            ut.person(nummer)
            // The person's decisions are the last ones written.
            ut.id("v", ut.rader[Int(Entitet.vedtak.rawValue)] - f.vedtak.count + 1 + k.vedtak)
            ut.dato(k.dato)
            ut.kode(k.utfall)
            ut.dato(k.avgjort)
            ut.dato(k.dato)
            kommune(f, k.dato)
            ut.slutt()
        }
        for t in f.tilskudd {
            let id = begynn(.tilskuddUtbetaling)
            ut.id("x", id)
            ut.person(nummer)
            ut.kode(t.kode)
            ut.heltall(t.aar)
            ut.heltall(t.termin)
            ut.kode("KOMMUNE")
            kommune(f, t.fra)
            ut.kroner(t.sats)
            ut.kroner(t.sats)
            ut.dato(t.utbetalt)
            ut.dato(t.fra)
            ut.dato(31.desember(t.aar))
            ut.slutt()
        }
        for n in f.november {
            ut.begynn(.novstatus)
            ut.person(nummer)
            ut.heltall(n.aar)
            ut.kode(n.erForeloepig ? "F" : "E")
            ut.bool(n.erBosatt)
            ut.bool(n.erAnsatt)
            ut.bool(n.erNaeringsdrivende)
            // In preliminary figures the record of self-employment is that of the year before.
            ut.heltall(n.erNaeringsdrivende ? n.aar - (n.erForeloepig ? 1 : 0) : nil)
            ut.bool(n.erUnderUtdanning)
            for kilde in 0..<8 { ut.bool(n.annet == kilde) }
            ut.slutt()
        }
    }
}
