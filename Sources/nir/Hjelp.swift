import ArgumentParser
import Pipeline
import Tekster

struct Hjelp: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hjelp", abstract: "Hjelp om et emne: utgangskoder, oppsett, begreper.")

    @Argument(help: "utgangskoder, oppsett eller begreper.") var emne: String?

    func run() throws {
        switch emne {
        case nil: Terminal.ut(Norsk.oversett(Nir.helpMessage()))
        case "utgangskoder":
            for kode in Utgangskode.allCases {
                Terminal.ut("\(String(kode.rawValue).hoeyrestilt(4))  \(kode.navn.padding(til: 18))\(kode.betydning)")
            }
        case "oppsett": Terminal.ut(oppsett)
        case "begreper": Terminal.ut(begreper)
        case let annet?:
            throw Stopp(
                .bruk, "BRUK", "Hjelpeemnet «\(annet)» finnes ikke", rett: "Velg utgangskoder, oppsett eller begreper.")
        }
    }

    private var oppsett: String {
        """
        En kjøring er beskrevet i en fil under pipelines/:
          pipelines/nattlig.yaml      stegene i rekkefølge, med valg: lister og rettelister
          pipelines/maanedlig.yaml    det samme for tabeller
          pipelines/aarlig.yaml       tabeller for kalenderåret som er slutt, med utfall etter programmet
          pipelines/tilskudd.yaml     tilskuddet for en termin: rundens år, termin og skjæringsdato
          pipelines/satser/           tilskuddssatser, én linje per beløp; legg til det som mangler
          pipelines/tilskuddsregler.yaml  det rundskrivene ikke sier, og svaret tilskuddet regnes med
          pipelines/rapporter/        én fil per tabell: utvalg, variabler og ark
          pipelines/vern/             hvordan små tall skjules
          pipelines/parametre.yaml    åpne punkter i loven, og svaret kjøringen bruker

        Inndata er en mappe med person.csv, vedtak.csv og så videre (eller .ndjson, eller én uttrekk.json).
        Står manifest.json der, sjekkes antall rader, størrelse og sjekksum. Ellers må --dato oppgis.

        Resultatet legges i output/:
          publisert/                  det andre skal lese; byttes ut på én gang
          kjoringer/<id>/             kjoring.json og rader i karantene
          siste                       peker til siste kjøring
          lager/nir.sqlite            tall og funn fra siste kjøring, for sqlite3

        Sjekk oppsettet uten å lese data:  nir plan nattlig
        """
    }

    private var begreper: String {
        """
        uttrekksdato      dagen uttrekket ble laget; dataene gjelder til og med den
        beregningsdato    dagen reglene regner fra (--dato)
        post og linje     post er rad nummer i filen, linje er linjen den står på
        funn              noe et menneske må se på; alvor: stopp, feil, advarsel, merknad
        karantene         rader som ikke kunne leses, uendret, med grunn
        gjennomføringsfrist  siste dag av introduksjonsprogrammet, medregnet fravær og permisjon
        toårsgrense       første dag et vedtak kommer for sent til å gi rett og plikt
        skjæringsdato     siste dag som teller i en tilskuddsrunde; det som registreres senere, kommer i neste
        sats              beløp for en tilskuddskode i et år; er den ikke kjent, holdes radene tilbake
        virkedag          mandag til fredag, unntatt helligdager og 1. og 17. mai
        klasse            Åpen, Skjermet eller Sensitiv; står i mappenavnet
        """
    }
}
