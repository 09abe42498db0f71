import Kalender
import Regelmotor
import Register
import Tekster

extension Utvalg {
    /// Statistics Norway's participants: a right or a duty, and at least one hour in the period. Hours in asylum centres
    /// are given under other rules.
    static let iNorskopplaering = Utvalg(
        "norskopplaering",
        Tekst(
            "Personer med rett eller plikt til norsk og samfunnskunnskap og minst én time opplæring i perioden.",
            nn: "Personar med rett eller plikt til norsk og samfunnskunnskap og minst éin time opplæring i perioden.")
    ) { tilfelle, periode in
        tilfelle.haddeNorskrett(periode) && tilfelle.mappe.harTimer(periode)
    }

    /// The denominator of Q-04. It shows the category (personvern 4, R3).
    static let skalHaNorskmaal = Utvalg(
        "skal-ha-norskmaal",
        Tekst(
            "Personer med rett og plikt til norsk etter integreringsloven som ikke er fritatt fra opplæringen.",
            nn: "Personar med rett og plikt til norsk etter integreringslova som ikkje er fritekne frå opplæringa."),
        erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.fakta.lovgrunnlag.verdi == .integreringsloven
            && tilfelle.norskkategori(paa: periode.til) == .rpNorsk
            && !tilfelle.mappe.erFritatt(.norsk, paa: periode.til)
    }
}

extension Tilfelle {
    /// The category to norsk on the day, as `kategori` is to the introduction programme.
    func norskkategori(paa dag: Dato) -> Kategori? {
        guard dag != sak.dato, fakta.harLevertKategori else { return fakta.kategoriNorsk }
        return mappe.kategori(paa: dag, blant: \.gjelderNorsk)?.kategori
    }

    /// A right or a duty to norsk on a day of the period; what asylum seekers have is neither. What is computed is known for
    /// the day of computation only.
    fileprivate func haddeNorskrett(_ periode: Statistikkperiode) -> Bool {
        guard fakta.harLevertKategori else { return fakta.kategoriNorsk?.erNorskrett ?? false }
        return mappe.kategorier.contains { rad in
            rad.teller && rad.kategori.erNorskrett && rad.fra ?? periode.fra <= periode.til
                && periode.fra <= rad.til ?? periode.til
        }
    }
}

extension Kategori {
    fileprivate var erNorskrett: Bool { self == .rpNorsk || self == .pliktNorsk || self == .rettNorsk }
}

extension Personmappe {
    /// An hour or more in the months that begin in the period.
    fileprivate func harTimer(_ periode: Statistikkperiode) -> Bool {
        var hundredeler: Int32 = 0
        for t in norsktimer where t.teller && (t.ordning == .norsk || t.ordning == .samf) {
            if periode.inneholder(t.maaned) { hundredeler += t.timer.hundredeler }
        }
        return Desimal(hundredeler: hundredeler) >= Desimal(1)
    }
}
