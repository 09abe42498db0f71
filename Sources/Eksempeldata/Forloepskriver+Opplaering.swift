import Kalender
import Register

extension Forloepskriver {
    mutating func opplaering(_ f: Forloep, _ nummer: Int) {
        planer(f, nummer)
        tiltak(f, nummer)
        norsk(f, nummer)
        proever(f, nummer)
        for a in f.arbeid {
            let id = begynn(.arbeidHendelse)
            ut.id("j", id)
            ut.person(nummer)
            ut.kode(a.type)
            ut.tideler(a.timer)
            ut.dato(a.fra)
            ut.dato(a.til)
            ut.dato(a.registrert)
            ut.slutt()
        }
    }

    mutating func identiteter(_ f: Forloep, _ nummer: Int) {
        for i in f.identiteter {
            ut.begynn(.identitetshistorikk)
            ut.person(nummer)
            ut.kode(i.type)
            let erDNummer = i.type.utf8Start[0] == UInt8(ascii: "D")
            let ident = i.nummer ?? numre.foedselsnummer(f.foedt, kvinne: f.erKvinne, dNummer: erDNummer) ?? 0
            ut.siffertekst(ident, bredde: 11)
            ut.dato(i.fra)
            ut.dato(i.til)
            ut.slutt()
        }
    }

    private mutating func planer(_ f: Forloep, _ nummer: Int) {
        for p in f.planer {
            let id = begynn(.planKontrakt)
            ut.id("i", id)
            ut.person(nummer)
            ut.kode(p.type)
            ut.dato(p.dato)
            ut.dato(p.revidert)
            ut.dato(p.registrert)
            kommune(f, p.dato)
            ut.slutt()
        }
    }

    private mutating func tiltak(_ f: Forloep, _ nummer: Int) {
        for t in f.tiltak {
            let id = begynn(.tiltak)
            ut.id("m", id)
            ut.person(nummer)
            ut.kode(t.ordning)
            ut.kode(t.type)
            ut.dato(t.fra)
            ut.dato(t.til)
            ut.tideler(t.timer)
            ut.bool(t.gjennomfoert)
            ut.id("m", t.erstatter == 0 ? 0 : id - t.erstatter)
            ut.dato(t.registrert)
            kommune(f, t.fra)
            ut.slutt()
        }
    }

    private mutating func norsk(_ f: Forloep, _ nummer: Int) {
        for t in f.timer {
            let id = begynn(.norskTimer)
            ut.id("n", id)
            ut.person(nummer)
            ut.kode(t.ordning)
            ut.kode(t.type)
            ut.maaned(t.maaned)
            ut.tideler(t.timer)
            ut.kode(t.ansvar)
            ut.dato(t.registrert)
            kommune(f, t.maaned)
            ut.slutt()
        }
        for m in f.norskmaal {
            let id = begynn(.norskmaal)
            ut.id("g", id)
            ut.person(nummer)
            ut.kode(m.ferdighet)
            ut.kode(m.nivaa)
            ut.dato(m.fra)
            ut.dato(m.registrert)
            kommune(f, m.fra)
            ut.slutt()
        }
        for u in f.fritak {
            let id = begynn(.fritak)
            ut.id("u", id)
            ut.person(nummer)
            ut.kode(u.fra)
            ut.kode(u.grunnlag)
            ut.dato(u.vedtatt)
            ut.bool(u.rettenBortfalt)
            ut.dato(u.registrert)
            kommune(f, u.vedtatt)
            ut.slutt()
        }
    }

    private mutating func proever(_ f: Forloep, _ nummer: Int) {
        for v in f.vgoFulltid {
            ut.begynn(.vgoFulltid)
            ut.person(nummer)
            // The first two digits of the municipality are the county.
            ut.siffertekst(UInt64(kommuner.kode(f.oppfoelging(paa: v.fra), paa: v.fra) / 100), bredde: 2)
            ut.dato(v.fra)
            ut.dato(v.til)
            ut.slutt()
        }
        for p in f.proever {
            let id = begynn(.norskproeve)
            ut.id("e", id)
            ut.person(nummer)
            ut.kode(p.type)
            ut.kode(p.del)
            ut.dato(p.dato)
            ut.kode(p.resultat)
            ut.kode(p.spraak)
            let nr = kommuner.kode(p.kommune ?? f.oppfoelging(paa: p.dato), paa: p.dato)
            ut.siffertekst(UInt64(nr), bredde: 4)
            ut.dato(p.registrert)
            ut.slutt()
        }
    }
}
