import Eksempeldata
import FoundationEssentials
import Register
import Regelverksdata

/// A made extract, read back in the plainest way.
struct Uttrekk {
    let mappe: String
    let resultat: Eksempelresultat

    static func lag(_ personer: Int, froe: UInt64 = 2026, _ form: Eksempelform = .csv) throws -> Uttrekk {
        let mappe = FileManager.default.temporaryDirectory.path + "/nir-eksempel-\(UUID().uuidString)"
        let resultat = try lagEksempeldata(
            .init(mappe: mappe, personer: personer, froe: froe, form: form, kommuner: try Kommuneregister.gjeldende()))
        return Uttrekk(mappe: mappe, resultat: resultat)
    }

    func slett() { try? FileManager.default.removeItem(atPath: mappe) }

    func bytes(_ fil: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: "\(mappe)/\(fil)") else { throw Mangler(fil: fil) }
        return Array(data)
    }

    /// Rows of a CSV file by column name. The set has no line breaks inside fields.
    func rader(_ entitet: String) throws -> [[String: String]] {
        let linjer = String(decoding: try bytes("\(entitet).csv"), as: UTF8.self).split(separator: "\n")
        let kolonner = linjer[0].split(separator: ";").map(String.init)
        return linjer.dropFirst().map { linje in
            Dictionary(uniqueKeysWithValues: zip(kolonner, felt(linje)))
        }
    }

    private func felt(_ linje: Substring) -> [String] {
        var ut = [""]
        var iSitat = false
        for tegn in linje {
            switch tegn {
            case "\"": iSitat.toggle()
            case ";" where !iSitat: ut.append("")
            default: ut[ut.count - 1].append(tegn)
            }
        }
        return ut
    }

    struct Mangler: Error { let fil: String }
}
