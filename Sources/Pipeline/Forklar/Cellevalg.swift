import Regelverksdata
import Tekster

/// Which cell is asked for: `I-04 geo=0301 kjoenn=2`, as it was written.
public struct Cellevalg: Sendable {
    let indikator: String?
    let periode: String?
    let koder: [(variabel: String, kode: String)]

    /// - Parameter ord: an indicator or none, and `variabel=kode` as often as wanted. `geo=` asks for the codes there are.
    public init(_ ord: [String], periode: String? = nil) throws(Stopp) {
        let navn = ord.filter { !$0.contains("=") }
        guard navn.count < 2 else {
            throw Stopp(
                .bruk, "BRUK", "Bare én indikator kan velges, ikke «\(navn.joined(separator: "» og «"))»",
                rett: "Skriv koder som variabel=kode, for eksempel  geo=0301")
        }
        self.periode = periode
        indikator = navn.first
        koder = ord.filter { $0.contains("=") }.map { tekst in
            let deler = tekst.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(deler[0]), String(deler[1]))
        }
    }
}

/// A variable of a published table and the codes that are in it.
struct Cellekoder {
    let variabel: String
    let tittel: String
    /// In the order of the file.
    let koder: [(kode: String, tittel: String)]

    /// Characters of a line in a message.
    private static let bredde = 100

    /// One line each.
    var alle: String {
        let bredde = (koder.map(\.kode.count).max() ?? 0) + 2
        return (["\(variabel)  \(tittel)"] + koder.map { "  \($0.kode.padding(til: bredde))\($0.tittel)" })
            .joined(separator: "\n")
    }

    /// A line in a message. What is left out is said, with how to get it.
    var kort: String {
        var vist: [String] = []
        for (kode, tittel) in koder {
            let neste = tittel == kode ? kode : "\(kode) \(tittel)"
            guard vist.isEmpty || (vist + [neste]).joined(separator: ", ").count < Self.bredde - 40 else { break }
            vist.append(neste)
        }
        let rest = koder.count > vist.count ? " … viser \(vist.count) av \(koder.count), alle med  \(variabel)=" : ""
        return "\(variabel): \(vist.joined(separator: ", "))\(rest)"
    }

    func kode(_ valgt: String) throws(Stopp) -> String {
        if let kode = koder.first(where: { $0.kode.lowercased() == valgt.lowercased() })?.kode { return kode }
        throw Stopp(
            .bruk, "BRUK", "«\(valgt)» er ikke en kode i \(variabel).\(mente(valgt, blant: koder.map(\.kode)))",
            rett: "Velg en av kodene.", mer: kort)
    }
}
