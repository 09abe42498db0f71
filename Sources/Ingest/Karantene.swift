import Glibc
import Register

/// Writes the rejected records with their own bytes, one file for each entity, in the order of the extract.
struct Karantene: ~Copyable {
    private static let overskrift = "linje,post,regel_id,kolonne,felt,original\n"
    /// Longer records are cut.
    private static let lengst = Segment.lengsteLinje

    private let data: Uttrekksdata
    private let schema: Schema
    private let fd: Int32
    private var ut: [UInt8] = []
    private var skrevet = 0

    static func skriv(_ data: Uttrekksdata, sene: [Karantenepost]) throws(Lesefeil) {
        let mappe = data.arbeidsmappe + "/karantene"
        for entitet in Entitet.allCases {
            let e = Int(entitet.rawValue)
            let late = sene.filter { $0.entitet == entitet }.map { (nummer($0, data), $0) }.sorted { $0.0 < $1.0 }
            let tidlige = data.resultater.reduce(0) { $0 + Int($1.avvist[e]) }
            guard tidlige + late.count > 0 else { continue }
            mkdir(mappe, 0o700)
            var fil = try Karantene(data, entitet, mappe)
            try fil.skriv(late)
        }
    }

    private static func nummer(_ post: Karantenepost, _ data: Uttrekksdata) -> UInt32 {
        data.base(Int(post.segment), post.entitet) + post.post
    }

    private init(_ data: Uttrekksdata, _ entitet: Entitet, _ mappe: String) throws(Lesefeil) {
        self.data = data
        schema = Schema.for(entitet)
        fd = open("\(mappe)/\(entitet.navn).csv", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard fd >= 0 else {
            throw Lesefeil(.inn001, fordi: "Kan ikke skrive i karantenemappen.", utgang: .manglerInndata)
        }
        fchmod(fd, 0o600)
        ut = Array(Karantene.overskrift.utf8)
    }

    deinit { close(fd) }

    /// Early rejections stand in order in the spill; the late ones are merged in.
    private mutating func skriv(_ sene: [(UInt32, Karantenepost)]) throws(Lesefeil) {
        var neste = 0
        for resultat in data.resultater where resultat.avvist[Int(schema.entitet.rawValue)] > 0 {
            for bit in resultat.karantene {
                for post in try poster(bit) where post.entitet == schema.entitet {
                    let nummer = Karantene.nummer(post, data)
                    while neste < sene.count, sene[neste].0 < nummer {
                        try linje(sene[neste].1, sene[neste].0)
                        neste += 1
                    }
                    try linje(post, nummer)
                }
            }
        }
        while neste < sene.count {
            try linje(sene[neste].1, sene[neste].0)
            neste += 1
        }
        try toem()
    }

    private func poster(_ bit: Bit) throws(Lesefeil) -> [Karantenepost] {
        let rom = UnsafeMutablePointer<UInt8>.allocate(capacity: bit.antall)
        defer { rom.deallocate() }
        try bit.les(rom)
        return (0..<bit.antall / Karantenepost.bytes).map {
            UnsafeRawPointer(rom + $0 * Karantenepost.bytes).loadUnaligned(as: Karantenepost.self)
        }
    }

    private mutating func linje(_ post: Karantenepost, _ nummer: UInt32) throws(Lesefeil) {
        let felt = post.felt == 255 ? "" : schema.kolonner[Int(post.felt)].navn
        let kolonne = post.kolonne == 0 ? "" : String(post.kolonne)
        ut += Array("\(post.linje),\(nummer),\(post.regel.id),\(kolonne),\(felt),\"".utf8)
        let s = data.plan.segmenter[Int(post.segment)]
        var original = try data.plan.filer[s.fil].les(
            fra: s.start + Int(post.start), antall: min(Int(post.lengde), Karantene.lengst))
        if original.last == 10 { original.removeLast() }
        if original.last == 13 { original.removeLast() }
        for byte in original {
            if byte == 34 { ut.append(34) }
            ut.append(byte)
        }
        ut += [34, 10]
        if ut.count > 1 << 18 { try toem() }
    }

    private mutating func toem() throws(Lesefeil) {
        let antall = ut.count
        let (fd, sted) = (fd, skrevet)
        try ut.withUnsafeBufferPointer { (b) throws(Lesefeil) in
            if let base = b.baseAddress { try Spillfil.skriv(fd, base, antall, ved: sted) }
        }
        skrevet += antall
        ut.removeAll(keepingCapacity: true)
    }
}
