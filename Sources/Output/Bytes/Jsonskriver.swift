/// Writes JSON as bytes, member by member, in the order it is told. Commas look after themselves.
struct Jsonskriver: ~Copyable {
    private(set) var bytes: Bytebuffer
    /// A value stands just before, in the same object or list.
    private var harFoer = false

    init(kapasitet: Int = 1 << 16) { bytes = Bytebuffer(kapasitet: kapasitet) }

    /// Takes the text out.
    consuming func ferdig() -> Bytebuffer { bytes }

    private mutating func verdi() {
        if harFoer { bytes.append(UInt8(ascii: ",")) }
        harFoer = true
    }

    private mutating func blokk(_ tegn: (UInt8, UInt8), _ innhold: (inout Jsonskriver) -> Void) {
        verdi()
        bytes.append(tegn.0)
        harFoer = false
        innhold(&self)
        bytes.append(tegn.1)
        harFoer = true
    }

    mutating func objekt(_ innhold: (inout Jsonskriver) -> Void) {
        blokk((UInt8(ascii: "{"), UInt8(ascii: "}")), innhold)
    }

    mutating func liste(_ innhold: (inout Jsonskriver) -> Void) {
        blokk((UInt8(ascii: "["), UInt8(ascii: "]")), innhold)
    }

    /// The name of the member whose value comes next.
    mutating func navn(_ navn: String) {
        verdi()
        streng(navn)
        bytes.append(UInt8(ascii: ":"))
        harFoer = false
    }

    mutating func tekst(_ tekst: String) {
        verdi()
        streng(tekst)
    }

    mutating func tall(_ tall: Int) {
        verdi()
        bytes.append(tall: tall)
    }

    /// A number held as whole `10^desimaler` parts.
    mutating func brok(_ tall: Int, desimaler: Int) {
        verdi()
        bytes.append(brok: tall, desimaler: desimaler, tegn: UInt8(ascii: "."))
    }

    mutating func sant(_ svar: Bool) {
        verdi()
        bytes.append(svar ? "true" as StaticString : "false")
    }

    /// A value that is written already.
    mutating func raa(_ navn: String, _ ferdig: consuming Bytebuffer) {
        self.navn(navn)
        verdi()
        ferdig.withBytes { bytes.append($0) }
    }

    mutating func null() {
        verdi()
        bytes.append("null" as StaticString)
    }

    private mutating func streng(_ tekst: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in tekst.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append("\\n" as StaticString)
            case 0..<0x20:
                bytes.append("\\u00" as StaticString)
                for siffer in [byte >> 4, byte & 15] {
                    bytes.append(siffer < 10 ? UInt8(ascii: "0") + siffer : UInt8(ascii: "a") + siffer - 10)
                }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Jsonskriver {
    mutating func tekst(_ navn: String, _ tekst: String) {
        self.navn(navn)
        self.tekst(tekst)
    }

    mutating func tall(_ navn: String, _ tall: Int?) {
        self.navn(navn)
        if let tall { self.tall(tall) } else { null() }
    }

    mutating func sant(_ navn: String, _ svar: Bool) {
        self.navn(navn)
        sant(svar)
    }

    mutating func objekt(_ navn: String, _ innhold: (inout Jsonskriver) -> Void) {
        self.navn(navn)
        objekt(innhold)
    }

    mutating func liste(_ navn: String, _ innhold: (inout Jsonskriver) -> Void) {
        self.navn(navn)
        liste(innhold)
    }

    mutating func liste(_ navn: String, _ tekster: [String]) {
        liste(navn) { json in for tekst in tekster { json.tekst(tekst) } }
    }
}
