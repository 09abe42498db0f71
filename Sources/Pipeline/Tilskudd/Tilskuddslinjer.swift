import Kalender
import Output
import Regelverksdata
import Register
import Tilskudd

/// Builds the lines of the grant lists, in the dialect `maskin`. One value per thread; the buffers are used again.
struct Tilskuddslinjer: ~Copyable {
    /// The lists, with their columns. Amounts are whole øre.
    enum Liste: String, CaseIterable {
        case rader = "tilskuddsrader"
        /// The same rows of persons with a protected address: who it is stands only here (tilskudd 9.7).
        case gradert = "tilskuddsrader-gradert"
        /// Whom grunntilskudd counted, on the count date.
        case talte = "grunntilskudd-talte"
        case endringer = "tilskuddsendringer"
        case utenfor = "tilskudd-utenfor"
        /// R08, one payment a line.
        case utbetalte = "utbetalte-tilskudd"

        var hode: String {
            switch self {
            case .rader, .gradert:
                "status,mottaker_orgtype,mottakernr,person_id,duf_nummer,tilskuddskode,tilskuddsaar,aar_nr,persongruppe,"
                    + "inngangsdato,andel_teller,andel_nevner,forfalt_teller,forfalt_nevner,sats_id,sats_oere,sats_evidens,"
                    + "beregnet_oere,betalt_oere,beloep_oere,regel,aarsak,hva_maa_gjoeres\n"
            case .talte: "tilskuddsaar,telledato,kommunenr,person_id,kollektiv_beskyttelse\n"
            case .endringer: "mottaker_orgtype,mottakernr,person_id,aarsak,foer_oere,naa_oere,endring_oere\n"
            case .utenfor: "person_id,duf_nummer,grunn\n"
            case .utbetalte:
                "mottaker_orgtype,mottakernr,mottakernavn,tilskuddsaar,termin,tilskuddskode,person_id,beloep_oere,"
                    + "utbetalt_dato,grunnlag_startdato,grunnlag_sluttdato\n"
            }
        }
    }

    var rad = Listerad()
    private var aarsak = Bytebuffer(kapasitet: 512)
    private let beregner: Tilskuddsberegner
    private let kodeverk = Kodebytes(Tilskuddskode.self)
    private let typer = Kodebytes(Ansvar.self)
    private let grupper: [[UInt8]]
    private let satsider: [[UInt8]]
    private let navn: Mottakernavn

    init(_ beregner: Tilskuddsberegner, _ navn: Mottakernavn) {
        (self.beregner, self.navn) = (beregner, navn)
        var grupper = [[UInt8]](repeating: [], count: 256)
        for gruppe in Persongruppe.allCases { grupper[Int(gruppe.rawValue)] = Array(gruppe.kode.utf8) }
        self.grupper = grupper
        satsider = beregner.satser.satser.map { Array($0.id.utf8) }
    }

    /// Everything of a row but its status, which is not known until the receiver's sum is.
    mutating func tilskudd(
        _ r: Tilskuddsrad, person: UnsafeRawBufferPointer, duf: DufNummer, sted: Radkilde, visPerson: Bool
    ) {
        begynn(r.mottaker, r.ordning.rawValue, Int(r.kode.rawValue), Int(r.aar))
        // Those who are not shown, come first: their place among the others would tell who they are.
        rad.noekkel.append(visPerson ? 1 : 0)
        rad.noekkel.noekkel(kode: person)
        // The row itself goes first, for the workbooks; the file gets what comes after it.
        withUnsafeBytes(of: r) { rad.linje.append($0) }
        withUnsafeBytes(of: visPerson ? duf.tall : 0) { rad.linje.append($0) }
        withUnsafeBytes(of: visPerson ? sted.linje : 0) { rad.linje.append($0) }
        mottaker(r.mottaker)
        rad.tekst(visPerson ? person : .ingen)
        rad.duf(visPerson ? duf : DufNummer(tall: 0))
        r.kode == .ukjent ? rad.tekst(r.kodetekst) : rad.kode(kodeverk[r.kode])
        rad.tall(Int(r.aar))
        // The day somebody came, and how a year is shared, tell who it is to those who know.
        rad.tall(r.k == 0 || !visPerson ? nil : Int(r.k))
        rad.kode(visPerson ? r.gruppe.map { grupper[Int($0.rawValue)] } ?? [] : [])
        rad.dato(visPerson ? r.inngang : nil)
        for tall in [Int(r.teller), Int(r.nevner), Int(r.forfall.teller), Int(r.forfall.nevner)] {
            rad.tall(visPerson ? tall : nil)
        }
        let sats = r.sats < 0 ? nil : beregner.satser.satser[Int(r.sats)]
        rad.kode(sats == nil ? [] : satsider[Int(r.sats)])
        rad.tall(sats?.beloep.antall)
        rad.tekst(sats?.evidens.rawValue ?? "")
        let erUkjent = r.hinder != nil && r.sats < 0
        rad.tall(erUkjent ? nil : r.beregnet.antall)
        rad.tall(r.betalt.antall)
        rad.tall(r.beloep?.antall)
        rad.tekst(r.kode.regel.id)
        visPerson ? begrunn(r) : aarsak.sett("gradert adresse: grunnen står i den graderte listen")
        aarsak.withBytes { rad.tekst($0) }
        rad.tekst(r.hinder?.tiltak ?? "")
        rad.slutt()
    }

    mutating func talt(_ t: Personrader.Grunntelling, _ telledato: Dato, person: UnsafeRawBufferPointer) {
        rad.begynn()
        rad.noekkel.noekkel(tall: t.aar)
        rad.noekkel.noekkel(tall: Int(t.kommune.tall))
        rad.noekkel.noekkel(kode: person)
        rad.tall(t.aar)
        rad.dato(telledato)
        rad.kommune(t.kommune)
        rad.tekst(person)
        rad.tekst(t.erKollektiv ? "ja" : "nei")
        rad.slutt()
    }

    mutating func endring(_ e: Endring, person: UnsafeRawBufferPointer, visAarsak: Bool) {
        begynn(e.mottaker, visAarsak ? e.aarsak.rawValue : 0, 0, 0)
        rad.noekkel.noekkel(kode: person)
        mottaker(e.mottaker)
        rad.tekst(person)
        rad.tekst(visAarsak ? e.aarsak.kode : "GRADERT")
        rad.tall(e.foer.antall)
        rad.tall(e.naa.antall)
        rad.tall(e.beloep.antall)
        rad.slutt()
    }

    mutating func utenfor(_ rader: Personrader, person: UnsafeRawBufferPointer, duf: DufNummer) {
        rad.begynn()
        rad.noekkel.noekkel(kode: person)
        rad.tekst(person)
        rad.duf(duf)
        rad.tekst(rader.utenfor.map { "\($0.ordning.navn): \($0.grunn.grunn)" }.joined(separator: "; "))
        rad.slutt()
    }

    /// What is added for R08: the payments of one receiver, code and instalment follow each other.
    struct Utbetalingspost: BitwiseCopyable, Equatable {
        let mottaker: Mottaker
        let kode: Tilskuddskode
        let aar: UInt16
        let termin: UInt8
        var beloep: Oere
        var antall: Int

        func gjelderDetSamme(som annen: Self) -> Bool {
            (mottaker, kode, aar, termin) == (annen.mottaker, annen.kode, annen.aar, annen.termin)
        }
    }

    mutating func utbetalt(_ t: TilskuddUtbetaling, person: UnsafeRawBufferPointer) {
        let hos = Mottaker(t.mottakertype, t.mottaker)
        rad.begynn()
        rad.noekkel.noekkel(tall: Int(t.aar))
        rad.noekkel.noekkel(tall: Int(t.termin))
        rad.noekkel.append(hos.type.rawValue)
        rad.noekkel.noekkel(tall: Int(hos.nummer))
        rad.noekkel.append(t.kode.rawValue)
        rad.noekkel.noekkel(kode: person)
        rad.noekkel.noekkel(dato: t.utbetalt)
        let post = Utbetalingspost(
            mottaker: hos, kode: t.kode, aar: t.aar, termin: t.termin, beloep: Oere(Int(t.beloepOere)), antall: 1)
        withUnsafeBytes(of: post) { rad.linje.append($0) }
        mottaker(hos)
        rad.tekst(navn[hos])
        rad.tall(Int(t.aar))
        rad.tall(Int(t.termin))
        rad.kode(kodeverk[t.kode])
        rad.tekst(person)
        rad.tall(Int(t.beloepOere))
        rad.dato(t.utbetalt)
        rad.dato(t.grunnlagFra)
        rad.dato(t.grunnlagTil)
        rad.slutt()
    }

    private mutating func begynn(_ mottaker: Mottaker, _ foerste: UInt8, _ kode: Int, _ aar: Int) {
        rad.begynn()
        rad.noekkel.append(mottaker.type.rawValue)
        rad.noekkel.noekkel(tall: Int(mottaker.nummer))
        rad.noekkel.append(foerste)
        rad.noekkel.noekkel(tall: kode)
        rad.noekkel.noekkel(tall: aar)
    }

    private mutating func mottaker(_ m: Mottaker) {
        guard m != .ingen else {
            rad.tom()
            return rad.tom()
        }
        rad.kode(typer[m.type])
        rad.tekst(m.sifre)
    }

    /// The reason chain: group, year, rate, part, what is due, rounding, what has been paid.
    private mutating func begrunn(_ r: Tilskuddsrad) {
        aarsak.toem()
        if let gruppe = r.gruppe {
            aarsak.append(tekst: gruppe.kode)
            if let inngang = r.inngang {
                aarsak.append(" fra ")
                aarsak.append(norsk: inngang)
            }
            if r.k > 0 {
                aarsak.append(", år ")
                aarsak.append(tall: Int(r.k))
            }
            aarsak.append("; ")
        }
        if let dag = r.opphoer {
            aarsak.append("retten tok slutt ")
            aarsak.append(norsk: dag)
            aarsak.append("; ")
        }
        if let hinder = r.hinder {
            aarsak.append("venter: ")
            aarsak.append(tekst: hinder.grunn)
            aarsak.append("; ")
        }
        if let utenfor = r.utenfor {
            aarsak.append(tekst: utenfor.grunn)
            aarsak.append("; ")
        }
        if r.sats < 0, r.hinder == nil, r.utenfor == nil, r.betalt != .null {
            aarsak.append("mottakeren har ikke rett til noe av dette for personen; ")
        }
        if r.sats >= 0 {
            aarsak.append(tekst: beregner.satser.satser[Int(r.sats)].id)
            aarsak.append(" ")
            kroner(beregner.satser.satser[Int(r.sats)].beloep)
            aarsak.append(" × ")
            aarsak.append(tall: Int(r.teller))
            aarsak.append("/")
            aarsak.append(tall: Int(r.nevner))
            aarsak.append(", forfalt ")
            aarsak.append(tall: Int(r.forfall.teller))
            aarsak.append("/")
            aarsak.append(tall: Int(r.forfall.nevner))
            aarsak.append(
                r.ordning == .norsk && Int(r.aar) < beregner.regler.norskKronerFra ? ", til øre" : ", til krone")
            aarsak.append(": ")
            kroner(r.beregnet)
            aarsak.append("; ")
        }
        aarsak.append("betalt ")
        kroner(r.betalt)
    }

    private mutating func kroner(_ beloep: Oere) {
        aarsak.append(tekst: beloep.tekst)
        aarsak.append(" kr")
    }
}

extension Mottaker {
    /// Four digits of a kommune, two of a fylke.
    var sifre: String {
        let tekst = String(nummer)
        return String(repeating: "0", count: max(0, (type == .kommune ? 4 : 2) - tekst.utf8.count)) + tekst
    }
}

/// What receivers are called.
struct Mottakernavn: Sendable {
    private let kommuner: Kommuneregister

    init(_ kommuner: Kommuneregister) { self.kommuner = kommuner }

    subscript(_ mottaker: Mottaker) -> String {
        switch mottaker.type {
        case .kommune: kommuner.kommune(kommuner.dagens(Kommunenummer(mottaker.nummer)))?.navn ?? ""
        case .fylke: kommuner.fylker.first { UInt16($0.nummer) == mottaker.nummer }?.navn ?? ""
        }
    }
}

extension Bytebuffer {
    fileprivate mutating func sett(_ tekst: String) {
        toem()
        append(tekst: tekst)
    }
}

extension UnsafeRawBufferPointer {
    /// No bytes: an id that is not shown.
    static var ingen: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }
}
