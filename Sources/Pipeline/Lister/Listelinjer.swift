import Kalender
import Kontroller
import Output
import Regelmotor
import Register

/// Texts of one person that stand beside the rows: id and names, in the bytes of the extract.
struct Persontekst {
    let id: UnsafeRawBufferPointer
    let fornavn: UnsafeRawBufferPointer
    let etternavn: UnsafeRawBufferPointer
}

/// Builds the lines of the lists, each with the key that puts it in its place.
///
/// One value per thread; the buffers are reused from line to line.
struct Listelinjer: ~Copyable {
    var rad = Listerad()
    let koder: Listekoder
    let regelverk: Regelverk
    private let kommunenavn: [UInt16: String]

    init(_ regelverk: Regelverk) {
        self.regelverk = regelverk
        koder = Listekoder()
        kommunenavn = Dictionary(uniqueKeysWithValues: regelverk.kommuner.kommuner.map { ($0.nummer.tall, $0.navn) })
    }

    func navn(_ kommune: Kommunenummer) -> String { kommunenavn[kommune.tall] ?? "" }

    /// `personfakta`: one line for each accepted person, by person_id.
    mutating func personfakta(_ sak: borrowing Sak, _ person: Persontekst) {
        let f = sak.fakta
        rad.begynn()
        rad.noekkel.noekkel(kode: person.id)
        rad.tekst(person.id)
        rad.duf(sak.mappe.person.duf)
        rad.kommune(f.kommune)
        rad.kode(koder.lovgrunnlag[f.lovgrunnlag.verdi])
        rad.kode(koder.kategori[f.kategoriIntro])
        rad.kode(koder.kategori[f.kategoriNorsk])
        rad.dato(f.startdato)
        rad.kode(koder.sluttmaal[f.sluttmaal.verdi?.sluttmaal])
        let frist = f.frist?.verdi
        rad.dato(frist?.grunnfrist)
        rad.tall(frist?.tillegg)
        rad.dato(frist?.frist)
        rad.tekst(f.fristStatus)
        rad.dato(f.norsk.frist)
        rad.tekst(f.norsk.status.kode)
        rad.dato(f.samfunn.frist)
        rad.tekst(f.samfunn.status.kode)
        rad.dato(f.oppstart.frist)
        rad.tekst(f.oppstart.status.kode)
        rad.dato(f.bortfall?.vedtaksdato)
        rad.tekst(f.bortfall?.status.kode ?? "")
        rad.dato(f.toaarsgrense)
        rad.dato(f.avslutning?.dato)
        rad.kode(koder.avslutningstype[f.avslutning?.type])
        rad.kode(koder.avslutningsaarsak[f.avslutning?.aarsak])
        rad.tekst(f.avvik.isEmpty ? "" : f.avvik.ider.joined(separator: "+"))
        rad.slutt()
    }

    /// R01: one line for the current ending of the programme, by municipality, latest first.
    mutating func avsluttet(_ sak: borrowing Sak, _ a: Avslutning, _ person: Persontekst) {
        let f = sak.fakta
        let kommune = sak.mappe.kommune(for: a, dato: a.dato, regelverk.kommuner)
        rad.begynn()
        rad.noekkel.noekkel(tall: Int(kommune.tall))
        rad.noekkel.noekkel(dato: a.dato, synkende: true)
        rad.noekkel.noekkel(navn: person.etternavn)
        rad.noekkel.noekkel(navn: person.fornavn)
        rad.noekkel.noekkel(kode: person.id)

        rad.kommune(kommune)
        rad.tekst(person.id)
        rad.duf(sak.mappe.person.duf)
        rad.kode(koder.kategori[f.kategoriIntro])
        rad.dato(f.startdato)
        rad.kode(koder.sluttmaal[f.sluttmaal.verdi?.sluttmaal])
        rad.dato(a.dato)
        rad.kode(koder.avslutningstype[a.type])
        rad.kode(koder.avslutningsaarsak[a.aarsak])
        rad.kode(a.aarsak == .bortfallArbeid ? koder.ja : koder.nei)
        rad.tekst(navn(kommune))
        rad.tekst(person.etternavn)
        rad.tekst(person.fornavn)
        rad.kode(koder.kjoenn[sak.mappe.person.kjoenn])
        rad.dato(sak.mappe.person.foedselsdato)
        rad.kode(koder.lovgrunnlag[f.lovgrunnlag.verdi])
        rad.tekst(a.aarsak.gruppe.rawValue)
        rad.desimal(a.timerArbeid)
        rad.kode(koder.registrerer[a.avsluttetAv])
        rad.dato(a.felles.registrert)
        rad.slutt()
    }

    /// R02: one line for each finding about sluttmål, in the order of NIR's choices.
    mutating func avvik(_ sak: borrowing Sak, nummer: Int, id: String, _ person: Persontekst) {
        let f = sak.fakta
        let maal = f.sluttmaal.verdi
        rad.begynn()
        rad.noekkel.append(UInt8(nummer))
        rad.noekkel.noekkel(tall: Int(f.kommune.tall))
        rad.noekkel.noekkel(dato: f.startdato)
        rad.noekkel.noekkel(navn: person.etternavn)
        rad.noekkel.noekkel(navn: person.fornavn)
        rad.noekkel.noekkel(kode: person.id)

        rad.kommune(f.kommune)
        rad.tekst(person.id)
        rad.duf(sak.mappe.person.duf)
        rad.tekst(person.etternavn)
        rad.tekst(person.fornavn)
        rad.kode(koder.kategori[f.kategoriIntro])
        rad.dato(f.startdato)
        rad.dato((f.foersteDeltakelse ?? sak.mappe.vedtak.first(where: \.erDeltakelse))?.vedtaksdato)
        rad.kode(koder.sluttmaal[maal?.sluttmaal])
        rad.tekst(id)
        rad.tekst(nummer < 3 ? "NIR" : "TILLEGG")
        rad.tekst(navn(f.kommune))
        rad.dato(maal?.felles.registrert)
        rad.kode(koder.utdanning[sak.mappe.utdanningVgo])
        rad.tall(f.startdato.map { sak.mappe.person.foedselsdato.alder(paa: $0) })
        rad.tekst(Sluttmaalforslag.tekst(sak, id: id))
        rad.slutt()
    }

    /// R03: one line for each bortfall decision, by status and two-year limit.
    mutating func bortfall(_ sak: borrowing Sak, _ vedtak: Vedtak, _ person: Persontekst) {
        let f = sak.fakta
        let kommune = sak.mappe.kommune(for: vedtak, dato: vedtak.vedtaksdato, regelverk.kommuner)
        let b = Bortfall.beregn(vedtak, sak.mappe, toaarsgrense: f.toaarsgrense, dato: sak.dato, regelverk)
        let tvilling = sak.mappe.bortfallsavslutning(vedtak)
        rad.begynn()
        rad.noekkel.append(b.status.rawValue)
        rad.noekkel.noekkel(dato: f.toaarsgrense)
        rad.noekkel.noekkel(navn: person.etternavn)
        rad.noekkel.noekkel(navn: person.fornavn)
        rad.noekkel.noekkel(kode: person.id)
        rad.noekkel.noekkel(dato: vedtak.vedtaksdato)

        rad.kommune(kommune)
        rad.tekst(person.id)
        rad.duf(sak.mappe.person.duf)
        rad.tekst(person.etternavn)
        rad.tekst(person.fornavn)
        rad.dato(sak.mappe.foersteBosetting?.bosatt)
        rad.dato(vedtak.vedtaksdato)
        rad.kode(koder.resultat[vedtak.resultat])
        rad.desimal(vedtak.timerArbeid ?? tvilling?.timerArbeid)
        rad.dato(tvilling?.dato)
        rad.kode(koder.registrerer[tvilling?.avsluttetAv])
        rad.dato(f.toaarsgrense)
        rad.dato(b.senereStart)
        rad.tekst(b.status.kode)
        rad.tall(b.status == .bortfalt ? f.toaarsgrense.map { sak.dato.dager(til: $0) } : nil)
        rad.tekst(navn(kommune))
        rad.slutt()
    }

    /// R07: one line for a scheme the person is in, by status and deadline.
    mutating func frist(_ sak: borrowing Sak, _ linje: Ordningsfrist, _ person: Persontekst) {
        rad.begynn()
        rad.noekkel.append(linje.rang)
        rad.noekkel.noekkel(dato: linje.frist)
        rad.noekkel.noekkel(tall: Int(sak.fakta.kommune.tall))
        rad.noekkel.noekkel(navn: person.etternavn)
        rad.noekkel.noekkel(navn: person.fornavn)
        rad.noekkel.noekkel(kode: person.id)
        rad.noekkel.append(linje.ordning.rawValue)

        rad.kommune(sak.fakta.kommune)
        rad.tekst(person.id)
        rad.duf(sak.mappe.person.duf)
        rad.tekst(person.etternavn)
        rad.tekst(person.fornavn)
        rad.kode(koder.ordning[linje.ordning])
        rad.dato(linje.start)
        rad.kode(koder.sluttmaal[linje.sluttmaal])
        rad.dato(linje.grunnfrist)
        rad.tall(linje.utvidelse)
        rad.tall(linje.tillegg)
        rad.dato(linje.frist)
        rad.dato(linje.fristNir)
        rad.tall(linje.fristNir.flatMap { nir in linje.frist.map { nir.dager(til: $0) } })
        rad.dato(linje.fristOppstart)
        rad.tekst(linje.status)
        rad.tall(linje.frist.map { sak.dato.dager(til: $0) })
        rad.slutt()
    }
}
