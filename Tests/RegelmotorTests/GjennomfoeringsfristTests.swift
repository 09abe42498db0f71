import Kalender
import Regelmotor
import Register
import Testing

@Suite("SM-FRIST: gjennomføringsfristen")
struct GjennomfoeringsfristTests {
    private func frist(
        _ maal: Sluttmaal, _ start: Dato, utvidelse: UInt8 = 0, _ regelverk: Regelverk = .test
    ) -> Gjennomfoeringsfrist? {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: start)
            $0.deltakelse(oppstart: start)
            $0.sluttmaal(maal, registrert: start)
            if utvidelse > 0 { $0.ordning(.intro, utvidelse: utvidelse) }
        }.fakta(regelverk, paa: 1.september(2026)).frist?.verdi
    }

    /// The table of SM-FRIST: code, start, last day, last day with full extension.
    static let tabell: [(Sluttmaal, Dato, Dato, Dato?)] = [
        (.n1, 2.februar(2026), 1.februar(2027), nil), (.n4, 5.januar(2026), 4.januar(2028), nil),
        (.n5, 3.mars(2025), 2.mars(2029), 2.mars(2030)), (.n6, 18.august(2025), 17.august(2028), 17.august(2029)),
        (.n7, 17.august(2026), 16.august(2031), nil), (.g1, 6.oktober(2025), 5.april(2026), 5.oktober(2026)),
        (.g2, 6.oktober(2025), 5.april(2026), 5.oktober(2026)),
        (.g3, 19.august(2024), 18.august(2027), 18.august(2028)),
        (.g8, 19.august(2024), 18.august(2027), 18.august(2028)),
        (.g4, 18.august(2025), 17.august(2027), 17.august(2028)),
        (.g6, 3.februar(2025), 2.februar(2027), 2.februar(2028)),
        (.g7, 3.februar(2025), 2.februar(2027), 2.februar(2028)),
        (.g1, 31.desember(2025), 30.juni(2026), 30.desember(2026)), (.n1, 2.januar(2026), 1.januar(2027), nil),
    ]

    @Test("Fristen er som i tabellen, og full utvidelse gir den utvidede", arguments: tabell)
    func eksempler(maal: Sluttmaal, start: Dato, siste: Dato, utvidet: Dato?) {
        #expect(frist(maal, start)?.grunnfrist == siste)
        #expect(frist(maal, start)?.frist == siste)
        #expect(frist(maal, start, utvidelse: 12)?.frist == utvidet ?? siste)
    }

    @Test("G5 gir 24 måneder, og N2 og N3 gir tolv")
    func resten() {
        #expect(frist(.g5, 19.august(2024))?.frist == 18.august(2026))
        #expect(frist(.n2, 2.februar(2026))?.frist == 1.februar(2027))
        #expect(frist(.n3, 2.februar(2026))?.frist == 1.februar(2027))
    }

    @Test("Innvilget utvidelse brukes når den er kortere enn den lengste, og kuttes når den er lengre")
    func utvidelse() {
        #expect(frist(.n5, 3.mars(2025), utvidelse: 6)?.utvidelse == 6)
        #expect(frist(.n5, 3.mars(2025), utvidelse: 6)?.frist == 2.september(2029))
        #expect(frist(.g1, 6.oktober(2025), utvidelse: 12)?.utvidelse == 6)
        #expect(frist(.n7, 17.august(2026), utvidelse: 12)?.utvidelse == 0)
    }

    @Test("Et sluttmål som ikke er gyldig for startdatoen, gir likevel fristen av sine egne måneder")
    func ugyldigMaal() {
        #expect(frist(.n2, 1.desember(2025))?.frist == 30.november(2026))
        #expect(frist(.g4, 12.januar(2026))?.frist == 11.januar(2028))
    }

    @Test("Start i klippet måned: den siste dagen er ikke dagen før en dag som ikke finnes")
    func klippet() {
        #expect(frist(.g1, 31.august(2025))?.frist == 28.februar(2026))
    }

    @Test("Uten sluttmål er fristen uavklart, uten startdato også, og uten deltakelse er den ikke aktuell")
    func mangler() {
        let utenMaal = Personmappe.eksempel { $0.deltakelse(oppstart: 5.januar(2026)) }.fakta()
        #expect(utenMaal.frist == .uavklart(.sluttmaal))
        #expect(utenMaal.fristStatus == "MANGLER_SLUTTMAAL")
        let utenStart = Personmappe.eksempel { $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026)) }.fakta()
        #expect(utenStart.frist == .uavklart(.startdato))
        #expect(utenStart.fristStatus == "MANGLER_STARTDATO")
        let utenVedtak = Personmappe.eksempel { $0.sluttmaal(.n4, registrert: 5.januar(2026)) }.fakta()
        #expect(utenVedtak.frist == nil)
        #expect(utenVedtak.fristStatus == "IKKE_AKTUELL")
    }

    @Test("Personer under introduksjonsloven får ingen frist her")
    func introloven() {
        var person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.sluttmaal(.n4, registrert: 5.januar(2026))
        }
        person.person.lovgrunnlag = .introloven
        #expect(person.fakta().fristStatus == "IKKE_AKTUELL")
    }
}

@Suite("SM-START og S-14: første vedtak og gjeldende sluttmål")
struct OppstartTests {
    @Test("Første vedtak er det med tidligst startdato; et senere vedtak flytter ikke ankeret")
    func foerste() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 17.august(2026), vedtatt: 1.august(2026))
            $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 2.januar(2026))
        }
        #expect(person.fakta().startdato == 5.januar(2026))
    }

    @Test("Annullerte vedtak, avslag og andre vedtakstyper er ikke første vedtak")
    func tellerIkke() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026), annullert: true)
            $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 6.januar(2026), resultat: .avslag)
            $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 7.januar(2026), resultat: .omgjort)
            $0.vedtak(.forlengelse, vedtatt: 5.januar(2026), oppstart: 8.januar(2026))
            $0.deltakelse(oppstart: 9.januar(2026))
        }
        #expect(person.fakta().startdato == 9.januar(2026))
    }

    @Test("Samme startdato: det tidligste vedtaket er det første")
    func likStart() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 9.mars(2026), vedtatt: 2.mars(2026))
            $0.deltakelse(oppstart: 9.mars(2026), vedtatt: 26.februar(2026))
        }
        #expect(person.fakta().foersteDeltakelse?.vedtaksdato == 26.februar(2026))
    }

    private func maal(_ fortell: (inout Eksempelperson) -> Void) -> Utfall<Sluttmaal> {
        switch Personmappe.eksempel(fortell).fakta(paa: 1.mars(2026)).sluttmaal {
        case .avgjort(let rad): .avgjort(rad.sluttmaal)
        case .uavklart(let mangel): .uavklart(mangel)
        }
    }

    @Test("Det siste sluttmålet som har begynt å gjelde, er gjeldende; det som begynner i morgen, er det ikke")
    func sisteMaal() {
        let valgt = maal {
            $0.sluttmaal(.n6, registrert: 1.januar(2026), gjelderFra: 1.mars(2026))
            $0.sluttmaal(.n5, registrert: 1.januar(2026), gjelderFra: 5.januar(2026))
            $0.sluttmaal(.n4, registrert: 1.januar(2026), gjelderFra: 2.mars(2026))
        }
        #expect(valgt == .avgjort(.n6))
    }

    @Test("Samme dag: det sist registrerte gjelder, og like registreringer er uavklart")
    func sammeDag() {
        let sistRegistrert = maal {
            $0.sluttmaal(.n6, registrert: 9.januar(2026), gjelderFra: 5.januar(2026))
            $0.sluttmaal(.n5, registrert: 8.januar(2026), gjelderFra: 5.januar(2026))
        }
        #expect(sistRegistrert == .avgjort(.n6))
        let like = maal {
            $0.sluttmaal(.n6, registrert: 9.januar(2026))
            $0.sluttmaal(.n5, registrert: 9.januar(2026))
        }
        #expect(like == .uavklart(.entydigSluttmaal))
        let sammeMaal = maal {
            $0.sluttmaal(.n5, registrert: 9.januar(2026))
            $0.sluttmaal(.n5, registrert: 9.januar(2026))
        }
        #expect(sammeMaal == .avgjort(.n5))
    }

    @Test("Et nytt sluttmål avgjør det som var uavklart")
    func nyttMaal() {
        let valgt = maal {
            $0.sluttmaal(.n6, registrert: 9.januar(2026))
            $0.sluttmaal(.n5, registrert: 9.januar(2026))
            $0.sluttmaal(.n7, registrert: 12.januar(2026))
        }
        #expect(valgt == .avgjort(.n7))
    }

    @Test("Endring av sluttmål regner fristen på nytt fra samme start")
    func endring() {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 5.januar(2026))
            $0.sluttmaal(.n4, registrert: 5.januar(2026))
            $0.sluttmaal(.n6, registrert: 1.juni(2026))
        }
        #expect(person.fakta(paa: 31.mai(2026)).programfrist == 4.januar(2028))
        #expect(person.fakta(paa: 1.juni(2026)).programfrist == 4.januar(2029))
    }
}
