import Register
import Synchronization

/// What the first pass knows of a file.
struct Filprofil: Sendable {
    var fil: Kildefil
    var bytefunn: Bytefunn
    var topptekst: Topptekst?
    var segmenter: [Segment] = []
    /// Reference tables a person document has a list of.
    var lister: Entiteter = []
    var funn: [Samlefunn] = []
}

/// The first pass: checksum, encoding, header and cuts of every file, the largest files first.
enum Forpass {
    static func profiler(_ mappe: Uttrekksmappe, _ oppsett: Leseoppsett) throws(Lesefeil) -> [Filprofil] {
        var filer: [Kildefil] = []
        for f in mappe.filer {
            filer.append(try Kildefil(mappe: oppsett.mappe, navn: f.navn, form: f.form, entitet: f.entitet))
        }
        let (aapne, antall) = (filer, filer.count)
        let orden = filer.indices.sorted { aapne[$0].antall > aapne[$1].antall }
        let ut = Mutex<[Filprofil?]>(Array(repeating: nil, count: antall))
        try paaTraader(oppsett.traader, antall: antall) { () throws(Lesefeil) in
            0
        } arbeid: { (_, i) throws(Lesefeil) in
            let nummer = orden[i]
            let profil = try profil(aapne[nummer], nummer, mappe, oppsett)
            ut.withLock { $0[nummer] = profil }
        } slutt: { (_) throws(Lesefeil) in
        }
        return ut.withLock { $0.compactMap(\.self) }
    }

    private static func profil(
        _ opprinnelig: Kildefil, _ nummer: Int, _ mappe: Uttrekksmappe, _ oppsett: Leseoppsett
    ) throws(Lesefeil) -> Filprofil {
        var fil = opprinnelig
        let funn = try Bytepass.les(fil)
        let manifest = mappe.manifestlinje(fil.navn)
        try sjekk(fil, funn, manifest)
        var profil = Filprofil(fil: fil, bytefunn: funn)
        if funn.ikkeUtf8 > 0 {
            guard funn.kanWindows1252, !funn.harNul else {
                throw Lesefeil(
                    .inn002, fil: fil.navn, linje: try linje(fil, funn.ikkeUtf8),
                    fordi: "Byte nummer \(funn.ikkeUtf8) er verken UTF-8 eller Windows-1252.")
            }
            profil.funn.append(
                Samlefunn(.d01, fil: fil.navn, entitet: fil.entitet, foersteLinje: try linje(fil, funn.ikkeUtf8)))
            fil = try Windows1252.omkodet(fil, arbeidsmappe: oppsett.arbeidsmappe)
            profil.fil = fil
        } else if funn.mojibake > 0 {
            throw Lesefeil(
                .d02, fil: fil.navn, linje: try linje(fil, funn.mojibake), fordi: "Fant «Ã» foran et annet tegn.")
        }
        switch (fil.form, fil.entitet) {
        case (.csv, let entitet?):
            let topp = try Topptekst.les(fil, schema: Schema.for(entitet), separator: skilletegn(manifest))
            profil.topptekst = topp
            profil.funn += topp.funn
            var deler = CsvDeler(fil, fil: nummer, topptekst: topp, stoerrelse: oppsett.segmentbyte)
            profil.segmenter = try deler.del()
        case (.dokument, _):
            var deler = DokumentDeler(
                fil, fil: nummer, stoerrelse: oppsett.segmentbyte, leserIkke: oppsett.leserIkke)
            profil.segmenter = try deler.del()
            profil.lister = deler.lister
        default:
            profil.segmenter = try NdjsonDeler.del(fil, fil: nummer, stoerrelse: oppsett.segmentbyte)
        }
        return profil
    }

    private static func skilletegn(_ manifest: Manifest.Fil?) -> UInt8? {
        guard let tegn = manifest?.separator?.utf8.first, manifest?.separator?.utf8.count == 1 else { return nil }
        return tegn
    }

    private static func sjekk(_ fil: Kildefil, _ funn: Bytefunn, _ manifest: Manifest.Fil?) throws(Lesefeil) {
        guard let manifest else { return }
        if let bytes = manifest.bytes, bytes != fil.antall {
            throw Lesefeil(
                .w02, fil: fil.navn, fordi: "Filen har \(fil.antall) byte. Manifestet sier \(bytes).")
        }
        if let sha = manifest.sha256, !sha.isEmpty, sha != funn.sha256 {
            throw Lesefeil(.w02, fil: fil.navn, fordi: "Sjekksummen (sha256) er ikke den som står i manifestet.")
        }
    }

    /// The line of a place in the file, counted from the start; only done when something is wrong.
    private static func linje(_ fil: Kildefil, _ sted: Int) throws(Lesefeil) -> Int {
        var (linje, start) = (1, 0)
        while start < sted {
            let bytes = try fil.les(fra: start, antall: min(1 << 20, sted - start))
            if bytes.isEmpty { break }
            linje += bytes.count { $0 == 10 }
            start += bytes.count
        }
        return linje
    }
}
