import Kalender
import Regelmotor
import Register
import Tabeller

extension Variabel {
    /// The twelve groups of Statistics Norway in its order, with three subtotals (indikatorer 5.2), in November of the year
    /// of the period. Benefits for illness can be read out of it (personvern 4, R3). One who is in none of the sources is
    /// *ukjent*, which is a code of the table.
    static let status = Variabel("novemberstatus", "Status i november", nivaaer: ["alt", "gruppe", "status"]) { _ in
        Plassering(statuser) { tilfelle, ramme in
            tilfelle.mappe.november(ramme.periode.aar).map { Int(tilfelle.status($0).rawValue) - 1 }
        }
    }

    private static let statuser: Inndeling = {
        var koder = [
            Inndeling.Kode(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: Array(Etterstatus.allCases.indices))
        ]
        for gruppe in Statusgruppe.allCases {
            let medlemmer = Etterstatus.allCases.enumerated().filter { $1.gruppe == gruppe }
            koder.append(
                .init(nivaa: "gruppe", kode: gruppe.kode, tittel: gruppe.tittel, grunn: medlemmer.map(\.offset)))
            koder += medlemmer.map { nummer, status in
                .init(nivaa: "status", kode: status.kode, tittel: status.tabelltekst, grunn: [nummer])
            }
        }
        return Inndeling(
            "novemberstatus", tittel: "Status i november", antallGrunn: Etterstatus.allCases.count, koder: koder,
            erFoelsom: true)
    }()

    /// From the group of one November to that of the next (indikatorer F-03): the code is 3 · before + after.
    static let statusovergang = Variabel(
        "statusovergang", "Status i november året før og i november",
        Statusgruppe.allCases.flatMap { foer in
            Statusgruppe.allCases.map { etter in
                ("\(foer.kode)-\(etter.kode)", "Fra «\(foer.tittel)» til «\(etter.tittel)»")
            }
        }
    ) { tilfelle, ramme in
        guard let foer = tilfelle.mappe.november(ramme.periode.aar - 1),
            let etter = tilfelle.mappe.november(ramme.periode.aar)
        else { return nil }
        return 3 * Int(tilfelle.status(foer).gruppe.rawValue) + Int(tilfelle.status(etter).gruppe.rawValue)
    }

    /// DA7: completed years in November of the status year. That 45–50 is longer than the others is Statistics Norway's
    /// choice; its table leaves out those under 20, who have a row here so that totals are whole.
    static let alder7 = Variabel("alder7", "Alder i november", alder7koder) { tilfelle, ramme in
        tilfelle.alder7(ramme.periode.aar)
    }

    static let alder7koder: [(kode: String, tittel: String)] = [
        ("0-19", "Under 20 år"), ("20-24", "20–24 år"), ("25-29", "25–29 år"), ("30-34", "30–34 år"),
        ("35-39", "35–39 år"), ("40-44", "40–44 år"), ("45-50", "45–50 år"), ("51+", "51 år og over"),
    ]

    /// The year the programme ended, at the latest in the period: the six years before the date's own, and all earlier ones
    /// together. Outcomes are followed for five years.
    static let kohort = Variabel("kohort", "Avslutningsår") { grunnlag in
        let (foerste, siste) = (grunnlag.dato.aar - 6, grunnlag.dato.aar)
        let koder =
            [("-\(foerste - 1)", "\(foerste - 1) og før")] + (foerste...siste).map { (String($0), String($0)) }
        return .flat("kohort", "Avslutningsår", koder) { tilfelle, ramme in
            guard let slutt = tilfelle.program.slutter.last(where: { $0.dato <= tilfelle.dag(ramme) }) else {
                return nil
            }
            guard slutt.dato.aar <= siste else { return nil }
            return max(slutt.dato.aar - foerste + 1, 0)
        }
    }
}

extension Tilfelle {
    /// The number of the age in `alder7koder`.
    func alder7(_ aar: Int) -> Int? {
        switch mappe.person.foedselsdato.alder(paa: Self.statusdag(aar)) {
        case 0..<20: 0
        case 20...24: 1
        case 25...29: 2
        case 30...34: 3
        case 35...39: 4
        case 40...44: 5
        case 45...50: 6
        case 51...120: 7
        default: nil
        }
    }
}

extension Etterstatus {
    /// As in Statistics Norway's table; the contract's labels are shorter.
    fileprivate var tabelltekst: String {
        switch self {
        case .aap: "Mottar arbeidsavklaringspenger"
        case .helse: "Helserelaterte ytelser unntatt AAP"
        case .kontOvg: "Kontantstøtte og/eller overgangsstønad"
        case .ukjent: "Ukjent"
        default: etikett
        }
    }
}
