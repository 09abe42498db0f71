import Kalender
import Regelmotor
import Register

/// Everything the rules say about a person, as values that can be compared; a row stands for itself by its place.
struct Svar: Equatable {
    let lovgrunnlag: Utfall<Lovgrunnlag>
    let kategoriIntro: Kategori?
    let kategoriNorsk: Kategori?
    let harLevertKategori: Bool
    let intro: Utfall<Introrett?>
    let introUtenBortfall: Utfall<Introrett?>
    let norsk: Utfall<Norskrett?>
    let tillatelse: UInt32?
    let norsktillatelse: UInt32?
    let erFoer2026UtenVedtak: Bool
    let beholder43h: Bool
    let norskrett: Norskrett?
    let foersteDeltakelse: UInt32?
    let harDeltakelse: Bool
    let sluttmaal: UInt32?
    let frist: Utfall<Gjennomfoeringsfrist>?
    let norskfrist: Norskfrist
    let samfunnsfrist: Norskfrist
    let timer: Timekrav
    let oppstart: Oppstartsfrist
    let toaarsgrense: Dato?
    let bortfall: UInt32?
    let bortfallstatus: Bortfall.Status?
    let senereDeltakelse: UInt32?
    let hendelse: Dato?
    let avslutning: UInt32?
    let avvik: [String]
    let arbeidsrettetFra: Dato?
    let lagresTil: Dato?
    let kommune: Kommunenummer
    let erAktiv: Bool

    init(_ f: Personfakta) {
        lovgrunnlag = f.lovgrunnlag
        (kategoriIntro, kategoriNorsk, harLevertKategori) = (f.kategoriIntro, f.kategoriNorsk, f.harLevertKategori)
        (intro, introUtenBortfall, norsk) = (f.beregnet.intro, f.beregnet.introUtenBortfall, f.beregnet.norsk)
        (tillatelse, norsktillatelse) = (f.beregnet.tillatelse?.kilde.post, f.beregnet.norsktillatelse?.kilde.post)
        (erFoer2026UtenVedtak, beholder43h) = (f.beregnet.erFoer2026UtenVedtak, f.beregnet.beholder43h)
        (norskrett, foersteDeltakelse) = (f.norskrett, f.foersteDeltakelse?.kilde.post)
        (harDeltakelse, sluttmaal, frist) = (f.harDeltakelse, f.sluttmaal.verdi?.kilde.post, f.frist)
        (norskfrist, samfunnsfrist, timer, oppstart) = (f.norsk, f.samfunn, f.timer, f.oppstart)
        (toaarsgrense, bortfall, bortfallstatus) = (f.toaarsgrense, f.bortfall?.vedtak.kilde.post, f.bortfall?.status)
        (senereDeltakelse, hendelse) = (f.bortfall?.senereDeltakelse?.kilde.post, f.bortfall?.hendelse)
        (avslutning, avvik) = (f.avslutning?.kilde.post, f.avvik.ider)
        (arbeidsrettetFra, lagresTil, kommune, erAktiv) = (f.arbeidsrettetFra, f.lagresTil, f.kommune, f.erAktiv)
    }

    /// The names of the columns that differ.
    func ulike(_ annet: Svar) -> [String] {
        if self == annet { return [] }
        return zip(Mirror(reflecting: self).children, Mirror(reflecting: annet).children).compactMap { min, annen in
            String(describing: min.value) == String(describing: annen.value) ? nil : min.label
        }
    }
}

/// A row of a folder by file and record number.
struct Radplass: Hashable, CustomStringConvertible {
    let entitet: Entitet
    let post: UInt32

    var description: String { "\(entitet.navn) \(post)" }
}

extension Personmappe {
    /// Numbers every row, so that each has a place of its own.
    mutating func nummerer() {
        var post: UInt32 = 0
        person.kilde = Radkilde(linje: 1, post: 0, id: .tom)
        func nummerer(_ rader: inout ArraySlice<some Registerrad>) {
            for i in rader.indices {
                post += 1
                rader[i].kilde = Radkilde(linje: post + 1, post: post, id: .tom)
            }
        }
        nummerer(&tillatelser)
        nummerer(&bosettinger)
        nummerer(&adresser)
        nummerer(&kategorier)
        nummerer(&ordninger)
        nummerer(&krav)
        nummerer(&vedtak)
        nummerer(&sluttmaal)
        nummerer(&kompetanse)
        nummerer(&fravaer)
        nummerer(&permisjoner)
        nummerer(&stanser)
        nummerer(&avslutninger)
        nummerer(&identer)
        nummerer(&planer)
        nummerer(&tiltak)
        nummerer(&norsktimer)
        nummerer(&norskmaal)
        nummerer(&fritak)
        nummerer(&vgoFulltid)
        nummerer(&proever)
        nummerer(&arbeid)
    }

    /// The folder once for every row, without that row.
    func utenHver() -> [(rad: Radplass, mappe: Personmappe)] {
        var alle: [(rad: Radplass, mappe: Personmappe)] = []
        func uten<Rad: Registerrad>(_ felt: WritableKeyPath<Personmappe, ArraySlice<Rad>>) {
            for (i, rad) in zip(self[keyPath: felt].indices, self[keyPath: felt]) {
                var mappe = self
                mappe[keyPath: felt].remove(at: i)
                alle.append((Radplass(entitet: Rad.entitet, post: rad.kilde.post), mappe))
            }
        }
        uten(\.tillatelser)
        uten(\.bosettinger)
        uten(\.adresser)
        uten(\.kategorier)
        uten(\.ordninger)
        uten(\.krav)
        uten(\.vedtak)
        uten(\.sluttmaal)
        uten(\.kompetanse)
        uten(\.fravaer)
        uten(\.permisjoner)
        uten(\.stanser)
        uten(\.avslutninger)
        uten(\.identer)
        uten(\.planer)
        uten(\.tiltak)
        uten(\.norsktimer)
        uten(\.norskmaal)
        uten(\.fritak)
        uten(\.vgoFulltid)
        uten(\.proever)
        uten(\.arbeid)
        return alle
    }
}

extension Personmappe {
    /// Rows the generator of the answer key does not make: permits with more facts, claims, work, addresses, extended
    /// norsk, and upper secondary education.
    mutating func fyllPaa(froe: UInt64) {
        var t = Tilfeldig(froe: froe &* 31)
        let dag = 1.juli(2024)
        for _ in 0..<t.tall(3) {
            let vedtatt = t.dag(1.mars(2022), 1460)
            tillatelser.append(
                Oppholdstillatelse(
                    grunnlag: t.en(blant: Oppholdsgrunnlag.koder.map(\.verdi)), vedtaksdato: vedtatt,
                    soeknadsdato: t.en(av: 2) ? vedtatt.plus(dager: -200) : nil,
                    ankomst: t.en(av: 3) ? vedtatt.plus(dager: t.tall(90) - 60) : nil,
                    referansepersonBosatt: t.en(av: 2) ? t.dag(1.januar(2017), 2000) : nil,
                    utfall: t.en(av: 7) ? t.en(blant: [.avslag, .tilbakekalt]) : nil,
                    soektFraUtlandet: t.en(av: 3) ? t.en(av: 2) : nil, erFornyelse: t.en(av: 3) ? true : nil,
                    dannerGrunnlagPermanent: t.en(av: 3) ? t.en(av: 2) : nil))
        }
        for _ in 0..<t.tall(4) {
            krav.append(
                KontaktKrav(
                    ordning: t.en(av: 4) ? .norsk : .intro, type: t.en(blant: [.krav, .krav, .avvist, .tilbud]),
                    dato: t.dag(dag, 800)))
        }
        for _ in 0..<t.tall(3) {
            let fra = t.dag(1.november(2025), 200)
            arbeid.append(
                ArbeidHendelse(
                    felles: Fellesfelt(annullert: t.en(av: 9)),
                    timer: t.en(blant: [Desimal(20), Desimal(30), Desimal(37)]),
                    fra: fra, til: t.en(av: 3) ? nil : fra.plus(dager: t.tall(90))))
        }
        for _ in 0..<t.tall(3) {
            let fra = t.dag(dag, 800)
            adresser.append(
                AdresseOppfoelging(
                    felles: Fellesfelt(annullert: t.en(av: 9)), rolle: t.en(blant: [.bor, .oppfoelging, .mottak]),
                    kommune: Kommunenummer(t.en(blant: [301, 3005, 4648])), gyldigFra: fra,
                    gyldigTil: t.en(av: 2) ? nil : fra.plus(dager: t.tall(500))))
        }
        for _ in 0..<t.tall(3) {
            vedtak.append(
                Vedtak(
                    ordning: .norsk, type: .utvidetNorsk, resultat: t.en(av: 6) ? .avslag : .fattet,
                    vedtaksdato: t.dag(dag, 800)))
        }
        if t.en(av: 3) {
            let fra = t.dag(dag, 700)
            vgoFulltid.append(VgoFulltid(fra: fra, til: t.en(av: 2) ? nil : fra.plus(dager: 300)))
        }
        if t.en(av: 3) { kategorier = [] }
        person.borger = t.en(av: 9) ? .eoes : .annen
    }
}
