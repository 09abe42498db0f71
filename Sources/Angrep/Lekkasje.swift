/// Numbers in the files that are small in themselves, whatever can be computed from others.
enum Lekkasje {
    static func finn(_ tabell: Publisert) -> [Angrepsfunn] {
        guard tabell.gjelderPersoner else { return [] }
        var funn: [Angrepsfunn] = []
        if (1..<max(tabell.regler.k, 2)).contains(tabell.regler.bareHovedtall), tabell.regler.k > 1 {
            funn.append(
                .lekkasje(
                    sted: tabell.fil,
                    grunn: "tallet på personer som bare er med i hovedtallet, er lite. La dem være utenfor."))
        }
        for celle in tabell.visninger.indices {
            guard let tall = tabell.visninger[celle].tall else { continue }
            let grense = tabell.grense(celle)
            if tall > 0, tall < grense {
                funn.append(.lekkasje(sted: tabell.sted(celle), grunn: "et lite antall er vist. Skjul det."))
            }
            guard tabell.erAndel, let d = tabell.dimensjoner.indices.last, !tabell.erTotal(d, celle),
                let nevner = tabell.visninger[tabell.celle(celle, med: tabell.dimensjoner[d].total, i: d)].tall
            else { continue }
            if tall > nevner {
                funn.append(
                    .ulikeFiler(
                        sted: tabell.sted(celle), grunn: "telleren er større enn nevneren. Skriv filene på nytt."))
            } else if nevner - tall > 0, nevner - tall < grense {
                funn.append(
                    .lekkasje(sted: tabell.sted(celle), grunn: "få er i nevneren og ikke i telleren. Skjul telleren."))
            }
        }
        return funn
    }

    /// Numbers of a JSON file outside the places where the format has them.
    static func finn(_ json: Json, fil: String, k: Int) -> [Angrepsfunn] {
        var funn: [Angrepsfunn] = []
        func gaa(_ verdi: Json, _ sti: [String]) {
            switch verdi {
            case .tall(let tekst):
                guard !erKjent(sti), let tall = Double(tekst), tall >= 1, tall < Double(k) else { return }
                funn.append(
                    .lekkasje(
                        sted: "\(fil): \(sti.joined(separator: "."))",
                        grunn: "et lite tall står der formatet ikke har tall. Ta det bort."))
            case .liste(let liste): for (nr, del) in liste.enumerated() { gaa(del, sti + ["\(nr)"]) }
            case .objekt(let felt): for del in felt { gaa(del.verdi, sti + [del.navn]) }
            default: break
            }
        }
        gaa(json, [])
        return funn
    }

    private static func erKjent(_ sti: [String]) -> Bool {
        guard let foerst = sti.first, let sist = sti.last else { return false }
        switch foerst {
        case "value", "size": return sti.count == 2
        case "dimension": return sti.contains("index") || sist == "decimals"
        case "extension":
            return ["k", "kSensitiv", "bareHovedtall", "gruppeOver", "minst", "decimals", "desimaler", "versjon"]
                .contains(
                    sist)
        default: return false
        }
    }
}
