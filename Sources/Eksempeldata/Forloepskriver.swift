import Kalender
import Register

/// Writes a `Forloep` as rows, and gives every row its key.
struct Forloepskriver {
    var ut: Radskriver
    var numre = SyntetiskeNumre()
    let kommuner: Kommunekart
    private let virkedager = Virkedager.felles

    init(_ form: Eksempelform, _ kommuner: Kommunekart) {
        ut = Radskriver(form)
        self.kommuner = kommuner
    }

    /// Bytes waiting for the entity's file.
    mutating func toem(_ slag: Entitet) -> [UInt8] { ut.toem(slag) }

    /// `nummer` is the person's number in the set, from 1.
    mutating func skriv(_ f: Forloep, nummer: Int) {
        person(f, nummer)
        opphold(f, nummer)
        ordninger(f, nummer)
        vedtak(f, nummer)
        fravaer(f, nummer)
        opplaering(f, nummer)
        etterspill(f, nummer)
        for a in f.avslutninger {
            let id = begynn(.avslutning)
            ut.id("a", id)
            ut.person(nummer)
            ut.kode(a.ordning)
            ut.kode(a.type)
            ut.kode(a.aarsak)
            ut.tideler(a.timer)
            ut.dato(a.dato)
            ut.kode(a.kilde)
            ut.dato(a.registrert)
            kommune(f, a.dato)
            ut.slutt()
        }
    }

    /// Begins a row and tells its number in the file, from 1.
    mutating func begynn(_ slag: Entitet) -> Int {
        ut.begynn(slag)
        return ut.rader[Int(slag.rawValue)] + 1
    }

    mutating func kommune(_ f: Forloep, _ dato: Dato) {
        ut.siffertekst(UInt64(kommuner.kode(f.oppfoelging(paa: dato), paa: dato)), bredde: 4)
    }

    private mutating func person(_ f: Forloep, _ nummer: Int) {
        let foedselsnummer =
            f.foedselsnummer ?? numre.foedselsnummer(f.foedt, kvinne: f.erKvinne, dNummer: f.harDNummer)
        ut.begynn(.person)
        ut.person(nummer)
        ut.siffertekst(f.duf ?? SyntetiskeNumre.duf(nummer), bredde: 12)
        ut.siffertekst(foedselsnummer ?? 0, bredde: 11)
        ut.tekst(f.fornavn)
        ut.tekst(f.etternavn)
        ut.dato(f.foedt)
        ut.kode(f.erKvinne ? "K" : "M")
        ut.kode(f.land)
        ut.kode(f.land)
        ut.kode(f.gradering)
        ut.kode(f.registerstatus)
        ut.bool(f.erReservert)
        ut.kode(f.lov)
        ut.bool(f.harBarn)
        ut.kode(f.sivilstatus)
        ut.bool(f.ensligMindreaarig)
        ut.dato(f.doed)
        ut.dato(f.utvandret)
        ut.slutt()
        identiteter(f, nummer)
        guard f.vgo != nil else { return }
        ut.begynn(.kompetanse)
        ut.person(nummer)
        ut.kode(f.vgo)
        ut.dato(f.vgoRegistrert)
        ut.bool(f.grunnskole)
        ut.dato(f.kartlagt)
        ut.dato(f.veiledet)
        ut.slutt()
    }

    private mutating func opphold(_ f: Forloep, _ nummer: Int) {
        for t in f.tillatelser {
            let id = begynn(.oppholdstillatelse)
            ut.id("o", id)
            ut.person(nummer)
            ut.kode(t.grunnlag.hjemmel)
            ut.kode(t.grunnlag.kode)
            ut.kode(t.grunnlag.tekst)
            ut.dato(t.soekt)
            ut.dato(t.vedtatt)
            ut.dato(t.ankomst)
            ut.dato(t.til)
            ut.kode(t.utfall)
            ut.bool(t.erFoerste)
            ut.bool(t.fraUtlandet)
            ut.bool(t.erFornyelse)
            ut.bool(t.girPermanent)
            ut.dato(t.referansepersonBosatt)
            ut.dato(t.effektuert)
            ut.kode(t.referansegrunnlag)
            ut.slutt()
        }
        for b in f.bosettinger {
            let id = begynn(.bosetting)
            ut.id("b", id)
            ut.person(nummer)
            ut.siffertekst(UInt64(kommuner.kode(b.kommune, paa: b.dato)), bredde: 4)
            ut.dato(b.dato)
            ut.bool(b.etterAvtale)
            ut.dato(b.etterAvtale ? b.dato : nil)
            ut.kode(b.type)
            ut.kode(b.husstand)
            ut.slutt()
        }
        for sted in f.steder {
            adresse("BOR", sted, sted.bor, nummer, registrert: sted.fra == f.steder[0].fra ? f.folkeregistrert : nil)
            adresse("OPPFOELGING", sted, sted.oppfoelging, nummer, registrert: nil)
        }
        for k in f.kategorier {
            ut.begynn(.nirKategori)
            ut.person(nummer)
            ut.kode(k.kode)
            ut.dato(k.fra)
            ut.dato(k.til)
            ut.slutt()
        }
    }

    private mutating func adresse(
        _ rolle: StaticString, _ sted: Forloep.Sted, _ nr: UInt16, _ nummer: Int, registrert: Dato?
    ) {
        ut.begynn(.adresseOppfoelging)
        ut.person(nummer)
        ut.kode(rolle)
        ut.siffertekst(UInt64(kommuner.kode(nr, paa: sted.fra)), bredde: 4)
        ut.siffertekst(UInt64(nr == sted.bor ? sted.bydel : 0), bredde: 6)
        ut.dato(sted.fra)
        ut.dato(sted.til)
        ut.dato(registrert)
        ut.slutt()
    }

    private mutating func ordninger(_ f: Forloep, _ nummer: Int) {
        for o in f.ordninger {
            ut.begynn(.ordning)
            ut.person(nummer)
            ut.kode(o.kode)
            ut.kode(o.status)
            ut.dato(o.fristOppstart)
            ut.dato(o.start)
            ut.dato(o.frist)
            ut.dato(o.toaarsgrense)
            ut.heltall(o.utvidelse)
            ut.slutt()
        }
        for k in f.kontakter {
            let id = begynn(.kontaktKrav)
            ut.id("k", id)
            ut.person(nummer)
            ut.kode(k.ordning)
            ut.kode(k.type)
            ut.dato(k.dato)
            ut.dato(k.registrert)
            kommune(f, k.dato)
            ut.slutt()
        }
    }

    private mutating func vedtak(_ f: Forloep, _ nummer: Int) {
        for v in f.vedtak {
            let id = begynn(.vedtak)
            ut.id("v", id)
            ut.person(nummer)
            ut.kode(v.ordning)
            ut.kode(v.type)
            ut.kode(v.resultat)
            ut.dato(v.dato)
            ut.dato(v.start)
            ut.dato(v.slutt)
            ut.tideler(v.timer)
            ut.kode(v.grunn)
            ut.id("v", v.forrige == 0 ? 0 : id - v.forrige)
            ut.dato(v.registrert)
            ut.kode("BRUKER")
            kommune(f, v.dato)
            ut.bool(v.erAnnullert ? true : nil)
            ut.slutt()
        }
        for m in f.sluttmaal {
            let id = begynn(.sluttmaal)
            ut.id("s", id)
            ut.person(nummer)
            ut.kode(m.kode)
            ut.dato(m.fra)
            ut.bool(m.oppnaadd)
            ut.dato(m.registrert)
            kommune(f, m.fra)
            ut.slutt()
        }
    }

    private mutating func fravaer(_ f: Forloep, _ nummer: Int) {
        for b in f.fravaer {
            let id = begynn(.fravaer)
            ut.id("f", id)
            ut.person(nummer)
            ut.kode(b.ordning)
            ut.kode(b.type)
            ut.dato(b.fra)
            ut.dato(b.til)
            antall(b)
            ut.tideler(b.timer)
            ut.kode(b.aarsakEtterFoedsel)
            ut.dato(b.registrert)
            kommune(f, b.fra)
            ut.slutt()
        }
        for b in f.permisjoner {
            let id = begynn(.permisjon)
            ut.id("l", id)
            ut.person(nummer)
            ut.kode(b.ordning)
            ut.kode(b.type)
            ut.dato(b.vedtatt)
            ut.dato(b.fra)
            ut.dato(b.til)
            antall(b)
            ut.dato(b.registrert)
            kommune(f, b.fra)
            ut.slutt()
        }
        for s in f.stans {
            let id = begynn(.stans)
            ut.id("t", id)
            ut.person(nummer)
            ut.kode("INTRO")
            ut.kode(s.type)
            ut.kode(s.grunn)
            // The person's decisions are the last ones written.
            let skrevet = ut.rader[Int(Entitet.vedtak.rawValue)]
            ut.id("v", s.vedtak.map { skrevet - f.vedtak.count + 1 + $0 } ?? 0)
            ut.dato(s.fra)
            ut.dato(s.til)
            ut.dato(s.fra)
            kommune(f, s.fra)
            ut.slutt()
        }
    }

    private mutating func antall(_ b: Forloep.Borte) {
        let dager = Periode(fom: b.fra, tom: b.til).map { virkedager.antall(i: $0) }
        ut.heltall(dager.map { $0 + b.avvikINir })
    }
}
