import Regelmotor
import Tekster

/// What a number of the rules is counted in.
enum Regelenhet {
    case maaneder, uker, dager, virkedager, aar, timer
    /// Hours a week, in tenths.
    case timetideler

    func tekst(_ tall: Int) -> Tekst {
        switch self {
        case .maaneder: Tekst("\(tall) måneder", nn: "\(tall) månader")
        case .uker: Tekst("\(tall) uker", nn: "\(tall) veker")
        case .dager: Tekst("\(tall) dager", nn: "\(tall) dagar")
        case .virkedager: Tekst("\(tall) virkedager", nn: "\(tall) yrkedagar")
        case .aar: Tekst("\(tall) år")
        case .timer: Tekst("\(tall) timer", nn: "\(tall) timar")
        case .timetideler:
            Tekst(
                "\(tall / 10)\(tall % 10 == 0 ? "" : ",\(tall % 10)") timer i uka",
                nn: "\(tall / 10)\(tall % 10 == 0 ? "" : ",\(tall % 10)") timar i veka")
        }
    }
}

extension Lovverdi {
    /// The practice of the register, not law: nobody has confirmed the number.
    var erPraksis: Bool {
        switch self {
        case .utvidetNorskVindu, .fulltid, .planfrist, .stillhet, .flyttevindu, .aktivitetsopphold: true
        default: false
        }
    }

    /// The name a reader gets, and the unit of the number.
    var omtale: (navn: Tekst, enhet: Regelenhet) {
        switch self {
        case .fravaersgrense:
            (Tekst("Fravær før fristen forlenges", nn: "Fråvær før fristen vert lengd"), .virkedager)
        case .oppstartsfrist: (Tekst("Oppstart av program", nn: "Oppstart av program"), .maaneder)
        case .botidsgrense: (Tekst("Tid i kommune før vedtak", nn: "Tid i kommune før vedtak"), .maaneder)
        case .familiefrist: (Tekst("Søknad om familieinnvandring", nn: "Søknad om familieinnvandring"), .maaneder)
        case .arbeidstimer: (Tekst("Arbeid som gir bortfall, i uka", nn: "Arbeid som gir bortfall, i veka"), .timer)
        case .nedreAlder: (Tekst("Laveste alder for program", nn: "Lågaste alder for program"), .aar)
        case .oevreAlder: (Tekst("Høyeste alder for program", nn: "Høgaste alder for program"), .aar)
        case .norskAlderFra: (Tekst("Laveste alder for norsk", nn: "Lågaste alder for norsk"), .aar)
        case .norskAlderTil: (Tekst("Høyeste alder for norsk", nn: "Høgaste alder for norsk"), .aar)
        case .norskMedVgo: (Tekst("Norsk, med videregående", nn: "Norsk, med vidaregåande"), .maaneder)
        case .norskUtenVgo: (Tekst("Norsk, uten videregående", nn: "Norsk, utan vidaregåande"), .maaneder)
        case .norskKollektiv: (Tekst("Norsk, kollektiv beskyttelse", nn: "Norsk, kollektivt vern"), .maaneder)
        case .utvidetNorsk: (Tekst("Utvidet norsk, hvert vedtak", nn: "Utvida norsk, kvart vedtak"), .maaneder)
        case .utvidetNorskMedVgo:
            (Tekst("Utvidet norsk i alt, med videregående", nn: "Utvida norsk i alt, med vidaregåande"), .maaneder)
        case .utvidetNorskUtenVgo:
            (Tekst("Utvidet norsk i alt, uten videregående", nn: "Utvida norsk i alt, utan vidaregåande"), .maaneder)
        case .samfunnstimer: (Tekst("Samfunnskunnskap"), .timer)
        case .plikttimer: (Tekst("Norsk for dem som bare har plikt", nn: "Norsk for dei som berre har plikt"), .timer)
        case .arbeidsrettetTimer: (Tekst("Arbeidsrettet, i uka", nn: "Arbeidsretta, i veka"), .timer)
        case .arbeidsrettetMedVgo:
            (Tekst("Tid før arbeidsrettet, med videregående", nn: "Tid før arbeidsretta, med vidaregåande"), .maaneder)
        case .arbeidsrettetUtenVgo:
            (
                Tekst("Tid før arbeidsrettet, uten videregående", nn: "Tid før arbeidsretta, utan vidaregåande"),
                .maaneder
            )
        case .registreringsfrist: (Tekst("Registrering i NIR", nn: "Registrering i NIR"), .maaneder)
        case .lagringstid: (Tekst("Lagring av opplysninger", nn: "Lagring av opplysningar"), .maaneder)
        case .norskoppstart: (Tekst("Oppstart av norsk", nn: "Oppstart av norsk"), .maaneder)
        case .utvidetNorskVindu:
            (Tekst("Vedtak om utvidet norsk rundt fristen", nn: "Vedtak om utvida norsk rundt fristen"), .maaneder)
        case .fulltid: (Tekst("Program på full tid"), .timetideler)
        case .planfrist: (Tekst("Plan og kontrakt etter vedtak"), .dager)
        case .stillhet: (Tekst("Uten registreringer", nn: "Utan registreringar"), .maaneder)
        case .flyttevindu: (Tekst("Rundt en flytting", nn: "Rundt ei flytting"), .dager)
        case .aktivitetsopphold:
            (Tekst("Uten aktivitet før systemet avslutter", nn: "Utan aktivitet før systemet avsluttar"), .dager)
        default: fravaersomtale
        }
    }

    /// The limits of absence and leave.
    private var fravaersomtale: (navn: Tekst, enhet: Regelenhet) {
        switch self {
        case .egenmeldingVenting: (Tekst("I program før egenmelding", nn: "I program før eigenmelding"), .dager)
        case .egenmeldingsdager: (Tekst("Egenmelding om gangen", nn: "Eigenmelding om gongen"), .dager)
        case .egenmeldingsvindu: (Tekst("Egenmeldinger regnes sammen", nn: "Eigenmeldingar vert rekna saman"), .dager)
        case .egenmeldingVurderes:
            (
                Tekst("Bortfall av egenmelding vurderes på nytt", nn: "Bortfall av eigenmelding vert vurdert på nytt"),
                .maaneder
            )
        case .barnsSykdom: (Tekst("Barns sykdom", nn: "Sjukdom hos barn"), .virkedager)
        case .svangerskap: (Tekst("Svangerskap"), .virkedager)
        case .foedselMor: (Tekst("Fødsel, mor"), .virkedager)
        case .foedselFar: (Tekst("Fødsel, far"), .virkedager)
        case .velferd: (Tekst("Velferdspermisjon"), .virkedager)
        case .fred: (Tekst("Permisjon etter § 14 a", nn: "Permisjon etter § 14 a"), .virkedager)
        case .religioeseDager: (Tekst("Religiøse høytidsdager", nn: "Religiøse høgtidsdagar"), .virkedager)
        case .ferie: (Tekst("Ferie"), .virkedager)
        case .norskVelferd: (Tekst("Velferdspermisjon fra norsk", nn: "Velferdspermisjon frå norsk"), .virkedager)
        case .norskFred:
            (Tekst("Permisjon fra norsk etter § 31 a", nn: "Permisjon frå norsk etter § 31 a"), .virkedager)
        case .langvarigSykdom: (Tekst("Langvarig sykdom", nn: "Langvarig sjukdom"), .maaneder)
        case .omsorg: (Tekst("Omsorgspermisjon"), .maaneder)
        case .norskSykdom: (Tekst("Langvarig sykdom, norsk", nn: "Langvarig sjukdom, norsk"), .maaneder)
        case .norskOmsorg: (Tekst("Omsorgspermisjon fra norsk", nn: "Omsorgspermisjon frå norsk"), .maaneder)
        default: (Tekst(navn), .dager)
        }
    }
}
