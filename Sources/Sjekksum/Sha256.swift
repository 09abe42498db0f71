import CCrypto

/// SHA-256 taken while bytes go by. One value for one stream; ask for the sum once, at the end.
public final class Sha256 {
    private let kontekst: OpaquePointer?

    public init() {
        kontekst = EVP_MD_CTX_new()
        EVP_DigestInit_ex(kontekst, EVP_sha256(), nil)
    }

    deinit { EVP_MD_CTX_free(kontekst) }

    public func ta(_ bytes: UnsafeRawBufferPointer) {
        EVP_DigestUpdate(kontekst, bytes.baseAddress, bytes.count)
    }

    /// 64 hexadecimal digits.
    public func tekst() -> String {
        var sum = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(kontekst, &sum, nil)
        let siffer = Array("0123456789abcdef".utf8)
        return String(decoding: sum.flatMap { [siffer[Int($0 >> 4)], siffer[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// SHA-256 of bytes at hand, 64 hexadecimal digits.
public func sha256(_ bytes: [UInt8]) -> String {
    let sum = Sha256()
    bytes.withUnsafeBytes { sum.ta($0) }
    return sum.tekst()
}
