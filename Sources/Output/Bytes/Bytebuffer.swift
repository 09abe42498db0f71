import Kalender

/// A growing column of bytes. Rows of lists are put together here, never as `String`.
public struct Bytebuffer: ~Copyable, @unchecked Sendable {
    @usableFromInline var lager: UnsafeMutablePointer<UInt8>
    @usableFromInline var kapasitet: Int
    @usableFromInline var fylt: Int

    /// - Parameter kapasitet: bytes set aside from the start; the buffer doubles when it needs more.
    public init(kapasitet: Int = 4096) {
        self.kapasitet = max(kapasitet, 64)
        lager = .allocate(capacity: self.kapasitet)
        fylt = 0
    }

    deinit { lager.deallocate() }

    /// Number of bytes held.
    @inlinable public var antall: Int { fylt }

    public var erTom: Bool { fylt == 0 }

    /// Forgets the content, keeps the memory.
    public mutating func toem() { fylt = 0 }

    /// Keeps the first `ny` bytes. Traps when the buffer holds fewer.
    public mutating func kort(til ny: Int) {
        precondition(ny >= 0 && ny <= antall)
        fylt = ny
    }

    /// The content, valid while `body` runs.
    @inlinable
    public func withBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        try body(UnsafeRawBufferPointer(start: lager, count: antall))
    }

    @inlinable @inline(__always)
    mutating func plass(_ trengs: Int) {
        if kapasitet &- antall < trengs { voks(trengs) }
    }

    @usableFromInline @inline(never)
    mutating func voks(_ trengs: Int) {
        let ny = max(kapasitet * 2, antall + trengs)
        let stoerre = UnsafeMutablePointer<UInt8>.allocate(capacity: ny)
        stoerre.update(from: lager, count: antall)
        lager.deallocate()
        (lager, kapasitet) = (stoerre, ny)
    }
}

extension Bytebuffer {
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        plass(1)
        lager[antall] = byte
        fylt &+= 1
    }

    @inlinable
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
        plass(bytes.count)
        UnsafeMutableRawPointer(lager + antall).copyMemory(from: start, byteCount: bytes.count)
        fylt &+= bytes.count
    }

    @inlinable
    public mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { append($0) }
    }

    public mutating func append(_ tekst: StaticString) {
        append(UnsafeRawBufferPointer(start: tekst.utf8Start, count: tekst.utf8CodeUnitCount))
    }

    public mutating func append(tekst: String) {
        var tekst = tekst
        tekst.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Decimal digits with an ASCII minus, without thousands separator.
    public mutating func append(tall: Int) {
        plass(20)
        if tall < 0 { append(UInt8(ascii: "-")) }
        append(siffer: tall.magnitude, minst: 1)
    }

    /// A number held as whole `10^desimaler` parts: `append(brok: 375, desimaler: 1, tegn: ".")` writes `37.5`.
    public mutating func append(brok tall: Int, desimaler: Int, tegn: UInt8) {
        var del: UInt = 1
        for _ in 0..<desimaler { del *= 10 }
        let (hele, rest) = tall.magnitude.quotientAndRemainder(dividingBy: del)
        if tall < 0 { append(UInt8(ascii: "-")) }
        append(siffer: hele, minst: 1)
        guard desimaler > 0 else { return }
        append(tegn)
        append(siffer: rest, minst: desimaler)
    }

    /// `2026-01-31`.
    public mutating func append(iso dato: Dato) {
        let (aar, maaned, dag) = dato.deler
        append(siffer: UInt(aar), minst: 4)
        append(UInt8(ascii: "-"))
        append(siffer: UInt(maaned), minst: 2)
        append(UInt8(ascii: "-"))
        append(siffer: UInt(dag), minst: 2)
    }

    /// `31.01.2026`.
    public mutating func append(norsk dato: Dato) {
        let (aar, maaned, dag) = dato.deler
        append(siffer: UInt(dag), minst: 2)
        append(UInt8(ascii: "."))
        append(siffer: UInt(maaned), minst: 2)
        append(UInt8(ascii: "."))
        append(siffer: UInt(aar), minst: 4)
    }

    /// Digits, filled with zeros on the left up to `minst`.
    public mutating func append(siffer tall: UInt, minst: Int) {
        var bredde = 1
        var grense: UInt = 10
        while bredde < 20, tall >= grense {
            bredde &+= 1
            let (neste, over) = grense.multipliedReportingOverflow(by: 10)
            if over { break }
            grense = neste
        }
        bredde = max(bredde, minst)
        plass(bredde)
        var rest = tall
        var plass = antall &+ bredde &- 1
        while plass >= antall {
            let (hele, siffer) = rest.quotientAndRemainder(dividingBy: 10)
            lager[plass] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: siffer)
            rest = hele
            plass &-= 1
        }
        fylt &+= bredde
    }

    /// Big endian, so that bytes compare as the numbers do.
    public mutating func append(storEndet tall: some FixedWidthInteger) {
        withUnsafeBytes(of: tall.bigEndian) { append($0) }
    }
}
