import Kalender
import Register
import Testing

@testable import Statistikk

/// I-12 to I-14 and Q-04: norsk and samfunnskunnskap.
@Suite struct NorskTests {
    private let aaret = Statistikkperiode.aar(2025)

    @Test("I-12: sju resultater i muntlig, og to prøver samme år er ett")
    func muntlig() throws {
        let koder = try fordeling(try .katalog("I-12-MUNTLIG"), E7.personer, aaret)
        #expect(koder == ["A1": 1, "A2": 1, "B1": 4, "B2": 1])
        #expect(try svar(try .katalog("I-12-MUNTLIG-B1"), E7.personer, aaret).tekst == "71.4")
    }

    @Test(
        "I-12: de andre delprøvene",
        arguments: [
            ("LYTTE", ["A1": 1, "A2": 2, "B1": 3]), ("LESE", ["A2": 2, "B1": 3]), ("SKRIVE", ["A2": 3, "B1": 2]),
        ])
    func delproever(del: String, ventet: [String: Int]) throws {
        #expect(try fordeling(try .katalog("I-12-\(del)"), E7.personer, aaret) == ventet)
    }

    @Test("I-12: prøver utenfor året, annullerte prøver og prøver uten nivå er ikke med")
    func grenser() throws {
        func muntlig(_ fortell: (inout Eksempelperson) -> Void) throws -> [String: Int] {
            try fordeling(try .katalog("I-12-MUNTLIG"), [.eksempel(fortell)], aaret)
        }
        #expect(try muntlig { $0.proeve(.a1b2, .muntlig, 1.januar(2025), .underA1) } == ["U_A1": 1])
        #expect(try muntlig { $0.proeve(.a1b2, .muntlig, 31.desember(2025), .b2) } == ["B2": 1])
        #expect(try muntlig { $0.proeve(.a1b2, .muntlig, 31.desember(2024), .b2) }.isEmpty)
        #expect(try muntlig { $0.proeve(.a1b2, .muntlig, 1.januar(2026), .b2) }.isEmpty)
        #expect(try muntlig { $0.proeve(.a1b2, .muntlig, 2.juni(2025), .b2, erAnnullert: true) }.isEmpty)
        #expect(try muntlig { $0.proeve(.c1, .c1LeseMunt, 2.juni(2025), .ikkeBestaatt) }.isEmpty)
        #expect(try muntlig { $0.proeve(.tegn, .muntlig, 2.juni(2025), .b2) }.isEmpty)
    }

    @Test("I-12: en del av prøven på C1 er to delferdigheter")
    func c1() throws {
        let person = Personmappe.eksempel { $0.proeve(.c1, .c1LeseMunt, 2.juni(2025), .c1) }
        let med = try Norskferdighet.allCases.filter {
            try svar(try .katalog("I-12-\($0.kode)-B1"), [person], aaret).teller == 1
        }
        #expect(med == [.muntlig, .lese])
    }

    @Test("I-13: to av seks nådde målet i alle fire, fem av seks i muntlig")
    func norskmaal() throws {
        let alle = try svar(.norskmaalNaadd, E7.personer, aaret)
        #expect(alle.tekst == "33.3" && alle.teller == 2 && alle.nevner == 6)
        #expect(try svar(try .katalog("I-13-MUNTLIG"), E7.personer, aaret).tekst == "83.3")
        let andre = try ["LYTTE", "LESE", "SKRIVE"].map { del in
            try svar(try .katalog("I-13-\(del)"), E7.personer, aaret).teller
        }
        #expect(andre == [3, 3, 2])
    }

    @Test("I-13: et resultat fra før året gjelder, et fra etter gjør det ikke")
    func resultatFraFoer() throws {
        func elev(_ dag: Dato) -> Personmappe {
            E7.elev(.a2, .a2, .a2, .a2, nil) { $0.proeve(.a1b2, .skrive, dag, .a2) }
        }
        #expect(try svar(.norskmaalNaadd, [elev(20.november(2024))], aaret).teller == 1)
        #expect(try svar(.norskmaalNaadd, [elev(1.januar(2026))], aaret).teller == 0)
    }

    @Test("I-13: fristen bringer personen inn det året den faller")
    func frist() throws {
        // Three years for one without upper secondary school: the last day is 31 December 2026, or the day after.
        func elev(_ start: Dato) -> Personmappe {
            person(.m, 2.februar(1988), "ERI", .nei) {
                $0.opphold(.utl0828, vedtatt: 1.desember(2023))
                $0.kategori(.rpNorsk)
                $0.vedtak(.norsk, .norsk, vedtatt: start, oppstart: start)
                $0.norskmaal(.muntlig, .a2, fra: start)
            }
        }
        #expect(try svar(.norskmaalNaadd, [elev(1.januar(2024))], .aar(2026)).nevner == 1)
        #expect(try svar(.norskmaalNaadd, [elev(2.januar(2024))], .aar(2026)).nevner == 0)
    }

    @Test("I-13: fritak fra opplæringen eller prøven tar personen ut, men ikke fritak som kom etter året")
    func fritak() throws {
        func elev(_ fra: FritakFra, _ dag: Dato) -> Personmappe {
            E7.elev(.a2, .a2, .a2, .a2, .a2) { $0.fritak(fra, .n23a, vedtatt: dag) }
        }
        #expect(try svar(.norskmaalNaadd, [elev(.norsk, 31.desember(2025))], aaret).nevner == 0)
        #expect(try svar(.norskmaalNaadd, [elev(.proeveNorsk, 31.desember(2025))], aaret).nevner == 0)
        #expect(try svar(.norskmaalNaadd, [elev(.norsk, 1.januar(2026))], aaret).nevner == 1)
        #expect(try svar(.norskmaalNaadd, [elev(.samf, 3.mars(2025))], aaret).nevner == 1)
    }

    @Test("I-13: mangler målet i én delferdighet, er ikke alle fire nådd")
    func maalIEnFerdighet() throws {
        let person = E7.elev(nil, .b1, .b1, .b1, .b1) { $0.norskmaal(.muntlig, .b1, fra: 4.mars(2024)) }
        #expect(try svar(.norskmaalNaadd, [person], aaret).teller == 0)
        #expect(try svar(try .katalog("I-13-MUNTLIG"), [person], aaret).teller == 1)
    }

    @Test("I-13: et mål på C1 gjelder to delferdigheter; en karakter gjelder ingen, men er et mål (Q-04)")
    func andreMaal() throws {
        let c1 = E7.elev(nil, .b2, nil, .b2, nil) {
            $0.norskmaal(.c1LeseMunt, .c1, fra: 4.mars(2024))
            $0.proeve(.c1, .c1LeseMunt, 3.juni(2025), .c1)
        }
        let naadd = try Norskferdighet.allCases.filter {
            try svar(try .katalog("I-13-\($0.kode)"), [c1], aaret).teller == 1
        }
        #expect(naadd == [.muntlig, .lese])
        let karakter = E7.elev(nil, .b2, nil, nil, nil) { $0.norskmaal(.fag, .karakter2, fra: 4.mars(2024)) }
        #expect(try svar(.norskmaalNaadd, [karakter], aaret).nevner == 0)
        #expect(try svar(.norskmaalMangler, [karakter], aaret).teller == 0)
    }

    @Test("I-13: det siste målet gjelder")
    func nyttMaal() throws {
        let hevet = E7.elev(.a2, .a2, .a2, .a2, .a2) { $0.norskmaal(.muntlig, .b1, fra: 3.mars(2025)) }
        #expect(try svar(try .katalog("I-13-MUNTLIG"), [hevet], aaret).teller == 0)
        let hevetEtterpaa = E7.elev(.a2, .a2, .a2, .a2, .a2) { $0.norskmaal(.muntlig, .b1, fra: 1.januar(2026)) }
        #expect(try svar(try .katalog("I-13-MUNTLIG"), [hevetEtterpaa], aaret).teller == 1)
    }

    /// One with hours in a month of 2025.
    private func elev(
        _ hundredeler: Int32, _ kategori: Kategori = .rpNorsk, _ type: Timetype = .norsk, _ maaned: Dato = 1.mars(2025),
        ordning: Ordning = .norsk
    ) -> Personmappe {
        person(.k, 2.februar(1988)) {
            $0.kategori(kategori, fra: 3.mars(2025))
            $0.mappe.norsktimer.append(
                Norsktimer(ordning: ordning, type: type, maaned: maaned, timer: Desimal(hundredeler: hundredeler)))
        }
    }

    @Test("I-14: fire av seks hadde minst én time")
    func timer() throws {
        let personer = [40, 0, 1, 12, 0, 300].map { elev(Int32($0) * 100) }
        #expect(try svar(.iNorskopplaering, personer, aaret).tekst == "4")
    }

    @Test("I-14: timene i året legges sammen; under én er for lite")
    func timerSamlet() throws {
        var samlet = elev(50)
        samlet.norsktimer += elev(50, .rpNorsk, .samf, 1.desember(2025), ordning: .samf).norsktimer
        #expect(try svar(.iNorskopplaering, [elev(99)], aaret).teller == 0)
        #expect(try svar(.iNorskopplaering, [samlet], aaret).teller == 1)
        #expect(try svar(.iNorskopplaering, [elev(900, .rpNorsk, .norsk, 1.desember(2024))], aaret).teller == 0)
        let mottak = elev(900, .rpNorsk, .norskMottak, ordning: .mottak)
        #expect(try svar(.iNorskopplaering, [mottak], aaret).teller == 0)
    }

    @Test("I-14: rett, plikt eller begge; asylsøkere er ikke med")
    func rettOgPlikt() throws {
        for (kategori, antall) in [(Kategori.rpNorsk, 1), (.pliktNorsk, 1), (.rettNorsk, 1), (.asylnorsk, 0)] {
            #expect(try svar(.iNorskopplaering, [elev(4000, kategori)], aaret).teller == antall)
        }
    }

    @Test("I-14: kategorien må gjelde en dag i året")
    func kategoriIAaret() throws {
        func elev(_ fra: Dato, _ til: Dato) -> Personmappe {
            var person = self.elev(4000)
            person.kategorier = [NirKategori(kategori: .rpNorsk, fra: fra, til: til)]
            return person
        }
        #expect(try svar(.iNorskopplaering, [elev(1.mai(2024), 1.januar(2025))], aaret).teller == 1)
        #expect(try svar(.iNorskopplaering, [elev(1.mai(2024), 31.desember(2024))], aaret).teller == 0)
    }

    @Test("Q-04: én av sju mangler norskmål; den som er fritatt, er ikke med")
    func norskmaalMangler() throws {
        let svar = try svar(.norskmaalMangler, E7.personer, aaret)
        #expect(svar.tekst == "14.3" && svar.teller == 1 && svar.nevner == 7)
    }

    @Test("Q-04: mål satt etter datoen mangler på datoen; de med bare rett eller plikt er ikke med")
    func utenforQ04() throws {
        func elev(_ maal: Dato, _ kategori: Kategori = .rpNorsk) -> Personmappe {
            person(.k, 2.februar(1988)) {
                $0.opphold(.utl0828, vedtatt: 15.januar(2024))
                $0.kategori(kategori, fra: 1.februar(2024))
                $0.norskmaal(.muntlig, .a2, fra: maal)
            }
        }
        #expect(try svar(.norskmaalMangler, [elev(31.desember(2025))], aaret).tekst == "0.0")
        #expect(try svar(.norskmaalMangler, [elev(1.januar(2026))], aaret).tekst == "100.0")
        #expect(try svar(.norskmaalMangler, [elev(1.januar(2026), .pliktNorsk)], aaret).tekst == ".")
        let gammelLov = elev(1.januar(2026)).med { $0.lovgrunnlag = .introloven }
        #expect(try svar(.norskmaalMangler, [gammelLov], aaret).tekst == ".")
    }
}
