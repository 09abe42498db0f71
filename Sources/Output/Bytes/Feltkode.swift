import Kalender

/// Fields one after another in few bytes, so that a row can travel through `SortertListe`.
extension Bytebuffer {
    mutating func kod(_ tekst: String) {
        var tekst = tekst
        tekst.withUTF8 { bytes in
            append(opprinnelig: UInt32(bytes.count))
            append(UnsafeRawBufferPointer(bytes))
        }
    }

    mutating func kod(_ dato: Dato?) { append(opprinnelig: UInt32(bitPattern: dato?.dagnummer ?? .min)) }

    mutating func kod(_ tall: Int?) {
        append(opprinnelig: UInt32(bitPattern: tall.map { Int32(clamping: $0) } ?? .min))
    }

    /// An amount that may have more digits than a count.
    mutating func kod(beloep: Int?) {
        let bits = UInt64(bitPattern: Int64(beloep ?? .min))
        append(opprinnelig: UInt32(truncatingIfNeeded: bits))
        append(opprinnelig: UInt32(truncatingIfNeeded: bits >> 32))
    }

    mutating func kod(_ svar: Bool?) { append(svar.map { $0 ? 1 : 0 } ?? 2) }
}

/// Reads what `kod` wrote, in the same order. Once a field is short every following one is nil.
struct Feltleser {
    private let bytes: UnsafeRawBufferPointer
    private var sted = 0
    /// False when the bytes ended inside a field.
    private(set) var erHel = true

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private mutating func ord() -> UInt32? {
        guard erHel, sted + 4 <= bytes.count else {
            erHel = false
            return nil
        }
        defer { sted += 4 }
        return bytes.loadUnaligned(fromByteOffset: sted, as: UInt32.self)
    }

    mutating func tekst() -> String {
        guard let antall = ord(), sted + Int(antall) <= bytes.count else {
            erHel = false
            return ""
        }
        defer { sted += Int(antall) }
        return String(decoding: bytes[sted..<(sted + Int(antall))], as: UTF8.self)
    }

    mutating func tall() -> Int? {
        guard let ord = ord() else { return nil }
        let tall = Int32(bitPattern: ord)
        return tall == .min ? nil : Int(tall)
    }

    mutating func beloep() -> Int? {
        guard let lav = ord(), let hoey = ord() else { return nil }
        let beloep = Int(Int64(bitPattern: UInt64(hoey) << 32 | UInt64(lav)))
        return beloep == .min ? nil : beloep
    }

    mutating func dato() -> Dato? { tall().map { Dato(dagnummer: Int32($0)) } }

    mutating func svar() -> Bool? {
        guard erHel, sted < bytes.count else {
            erHel = false
            return nil
        }
        defer { sted += 1 }
        return bytes[sted] == 2 ? nil : bytes[sted] == 1
    }
}
