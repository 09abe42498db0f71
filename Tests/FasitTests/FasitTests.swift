import Kalender
import Register
import Testing

@Suite("Regelmotoren og kontrollene mot en uavhengig fasit")
struct FasitTests {
    private func erEnige(_ del: Del) async throws {
        let gjennomgang = try await Gjennomgang.felles.value
        let domstol = try Domstol()
        let uenige = (gjennomgang.uenige[del] ?? [:]).sorted { $0.key < $1.key }
        for (navn, uenighet) in uenige {
            let person = Fasitperson(froe: uenighet.froe)
            let minst = Krymping.minst(person.mappe) { mappe in
                let (fasit, motor) = domstol.svar(mappe, person.dato)
                return Domstol.ulike(del, fasit, motor).contains(navn)
            }
            Issue.record(
                """
                frø \(uenighet.froe), \(uenighet.antall) personer, på \(person.dato)
                \(domstol.forklaring(del, navn, minst, person.dato))
                  \(minst.iKorthet)
                """)
        }
        #expect(gjennomgang.personer == Int(Gjennomgang.antall))
    }

    @Test("200 000 tilfeldige personer får samme fakta som i fasiten")
    func fakta() async throws { try await erEnige(.fakta) }

    @Test("200 000 tilfeldige personer får samme kategorier som i fasiten")
    func kategorier() async throws { try await erEnige(.kategorier) }

    @Test("200 000 tilfeldige personer får samme bortfall som i fasiten")
    func bortfall() async throws { try await erEnige(.bortfall) }

    @Test("200 000 tilfeldige personer får samme funn som i fasiten")
    func funn() async throws { try await erEnige(.funn) }

    /// The persons must be such that there is something to disagree about.
    @Test("Hvert svar og hvert funn forekommer noen hundre ganger")
    func dekning() async throws {
        let svar = try await Gjennomgang.felles.value.svar
        for navn in Dekning.ventet { #expect(svar[navn] ?? 0 >= 300, "\(navn)") }
        for kode in Funnsammenligning.koder.subtracting(Dekning.sjeldne) {
            #expect(svar[kode] ?? 0 >= 100, "\(kode)")
        }
    }
}

enum Dekning {
    /// Fifteen years have not passed for anybody; two causes on one day are seldom drawn.
    static let sjeldne: Set<String> = ["INTF-60", "A-07"]

    static let ventet =
        ["rettOgPlikt", "rett", "kanTilbys", "bortfalt", "ingen", "uavklart"].map { "intro \($0)" }
        + ["rettOgPlikt", "plikt", "kollektiv", "ingen", "uavklart"].map { "norsk \($0)" }
        + ["BEREGNET", "MANGLER_UTDANNING", "MANGLER_STARTDATO", "UTEN_FRIST", "IKKE_AKTUELL"].map {
            "norskfrist \($0)"
        }
        + ["BEREGNET", "MANGLER_STARTDATO", "UTEN_FRIST", "IKKE_AKTUELL"].map { "samfunnsfrist \($0)" }
        + ["OPPFYLT", "BRUDD", "AAPEN", "IKKE_AKTUELL"].map { "oppstart \($0)" }
        + ["BORTFALT", "GJENINNTRAADT", "FRIST_UTE"].map { "bortfall \($0)" }
        + ["arbeidet sluttet", "beholder 43h", "tillegg", "utvidet norsk"]
}
