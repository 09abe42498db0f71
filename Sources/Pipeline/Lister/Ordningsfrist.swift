import Kalender
import Regelmotor
import Register

/// The deadline of one scheme for one person, with NIR's own beside it.
struct Ordningsfrist {
    let ordning: Ordning
    let status: String
    /// Order of statuses in the list: computed first.
    let rang: UInt8
    let start: Dato?
    let sluttmaal: Sluttmaal?
    let grunnfrist: Dato?
    /// Months of extension used; nil outside the introduction programme.
    let utvidelse: Int?
    let tillegg: Int?
    let frist: Dato?
    let fristNir: Dato?
    let fristOppstart: Dato?
    /// Months of the goal, for the calculation in words.
    let maaneder: Int?

    /// The schemes the person is in: those where the rule applies and the scheme has not ended.
    static func alle(_ sak: borrowing Sak, _ ut: inout [Ordningsfrist]) {
        ut.removeAll(keepingCapacity: true)
        let f = sak.fakta
        if f.frist != nil, f.avslutning == nil { ut.append(intro(sak)) }
        if f.norsk.status != .ikkeAktuell, sak.mappe.gjeldendeAvslutning(.norsk, paa: sak.dato) == nil {
            ut.append(norsk(sak, .norsk, f.norsk))
        }
        if f.samfunn.status != .ikkeAktuell, sak.mappe.gjeldendeAvslutning(.samf, paa: sak.dato) == nil {
            ut.append(norsk(sak, .samf, f.samfunn))
        }
    }

    private static func intro(_ sak: borrowing Sak) -> Ordningsfrist {
        let f = sak.fakta
        let nir = sak.mappe.ordninger.last { $0.teller && $0.ordning == .intro }
        let frist = f.frist?.verdi
        return Ordningsfrist(
            ordning: .intro, status: f.fristStatus,
            rang: f.frist?.verdi != nil ? 0 : f.fristStatus == "MANGLER_SLUTTMAAL" ? 1 : 2, start: f.startdato,
            sluttmaal: f.sluttmaal.verdi?.sluttmaal, grunnfrist: frist?.grunnfrist, utvidelse: frist?.utvidelse,
            tillegg: frist?.tillegg, frist: frist?.frist, fristNir: nir?.gjennomfoeringsfrist,
            fristOppstart: f.oppstart.frist, maaneder: frist?.maaneder)
    }

    private static func norsk(_ sak: borrowing Sak, _ ordning: Ordning, _ n: Norskfrist) -> Ordningsfrist {
        let nir = sak.mappe.ordninger.last { $0.teller && $0.ordning == ordning }
        return Ordningsfrist(
            ordning: ordning, status: n.status.kode, rang: n.status.rawValue - 1, start: n.anker, sluttmaal: nil,
            grunnfrist: n.grunnfrist, utvidelse: nil, tillegg: n.frist == nil ? nil : n.tillegg, frist: n.frist,
            fristNir: nir?.gjennomfoeringsfrist, fristOppstart: nir?.fristOppstart, maaneder: nil)
    }

    /// «12 md. + 14 virkedager», as people read it.
    var iOrd: String {
        guard frist != nil else { return status }
        var deler: [String] = []
        if let maaneder { deler.append("\(maaneder) md.") }
        if let utvidelse, utvidelse > 0 { deler.append("\(utvidelse) md. utvidelse") }
        if let tillegg, tillegg > 0 { deler.append("\(tillegg) virkedager") }
        return deler.joined(separator: " + ")
    }
}
