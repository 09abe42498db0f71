internal import GRDB

/// Why the store could not be used. None of these concerns what is published: the caller warns and goes on.
public enum Lagerfeil: Error, Sendable, Equatable {
    /// The file or its folder cannot be opened; `grunn` is a few words for the reader.
    case kanIkkeAapnes(sti: String, grunn: String)
    /// No run has been stored yet.
    case finnesIkke(sti: String)
    /// Another process writes, and went on doing so for as long as we wait (two seconds).
    case opptatt(sti: String)
    /// Damaged while in use. The file is moved aside, so that the next run builds a new one.
    case skadet(sti: String)
    /// Made by a newer program: tables we do not know.
    case nyereUtgave(sti: String)
    case ikkePlass(sti: String)
    case kanIkkeSkrives(sti: String, grunn: String)
    /// `fullfoer` or `angre` has been called already.
    case avsluttet(sti: String)

    /// A CSV file of the run cannot be read.
    case filen(String, grunn: String)
    /// The header differs from the table; `kolonne` counts from 1, `nil` is a column too few or too many.
    case hode(fil: String, kolonne: Int, ventet: String?, fant: String?)
    /// The line, counted from 1 with the header, has another number of fields than the header.
    case feltantall(fil: String, linje: Int, ventet: Int, fant: Int)
    /// A quotation mark is not closed, or something other than a comma follows it.
    case hermetegn(fil: String, linje: Int)
    case heltall(Sted)
    case tomt(Sted)

    /// A field in a CSV file; line and column are counted from 1.
    public struct Sted: Sendable, Equatable {
        public let fil: String
        public let linje: Int
        public let kolonne: Int
        public let navn: String

        var tekst: String { "\(fil), linje \(linje), kolonne \(kolonne) «\(navn)»" }
    }

    /// What happened and what to do, in bokmål; never a value from the register.
    public var melding: String {
        switch self {
        case .kanIkkeAapnes(let sti, let grunn):
            "Lageret kan ikke åpnes (\(grunn)). Sjekk rettighetene, eller slett \(sti); neste kjøring bygger det "
                + "på nytt. \(Self.trygt)"
        case .finnesIkke(let sti):
            "\(sti) finnes ikke ennå. Lageret lages av den første kjøringen: nir kjoer nattlig."
        case .opptatt(let sti):
            "Lageret er i bruk: et annet program skriver i \(sti). Lukk det; neste kjøring lagrer på nytt. "
                + Self.trygt
        case .skadet(let sti):
            "Lageret er skadet og flyttet til \(sti).skadet. Neste kjøring bygger et nytt. \(Self.trygt)"
        case .nyereUtgave(let sti):
            "Lageret \(sti) er laget av en nyere utgave av nir. Bruk den utgaven, eller flytt filen; "
                + "neste kjøring bygger et nytt lager. \(Self.trygt)"
        case .ikkePlass(let sti):
            "Det er ikke plass til lageret \(sti). Frigjør plass på disken; neste kjøring lagrer på nytt. "
                + Self.trygt
        case .kanIkkeSkrives(let sti, let grunn):
            "Kjøringen ble ikke lagret i \(sti) (\(grunn)). Rett rettigheter og disk, eller slett filen; "
                + "neste kjøring bygger den på nytt. \(Self.trygt)"
        case .avsluttet(let sti):
            "Lagringen i \(sti) er allerede fullført eller angret. Begynn en ny med forbered."
        case .filen(let fil, let grunn):
            "\(fil) kan ikke leses (\(grunn)), og er ikke lagt i lageret. Kjør på nytt. \(Self.trygt)"
        case .hode(let fil, let kolonne, let ventet?, let fant?):
            "\(fil), linje 1, kolonne \(kolonne): fant «\(fant)», ventet «\(ventet)». \(Self.nyUtgave)"
        case .hode(let fil, let kolonne, let ventet?, nil):
            "\(fil), linje 1: kolonne \(kolonne) «\(ventet)» mangler. \(Self.nyUtgave)"
        case .hode(let fil, let kolonne, nil, let fant):
            "\(fil), linje 1, kolonne \(kolonne): «\(fant ?? "")» finnes ikke i lagerets tabell. \(Self.nyUtgave)"
        case .feltantall(let fil, let linje, let ventet, let fant):
            "\(fil), linje \(linje): fant \(fant) felt, ventet \(ventet). \(Self.lagPaaNytt)"
        case .hermetegn(let fil, let linje):
            "\(fil), linje \(linje): et hermetegn er ikke lukket, eller følges ikke av komma. \(Self.lagPaaNytt)"
        case .heltall(let sted): "\(sted.tekst): ventet et heltall. \(Self.lagPaaNytt)"
        case .tomt(let sted): "\(sted.tekst): feltet er tomt, ventet en verdi. \(Self.lagPaaNytt)"
        }
    }

    private static let trygt = "Publiserte filer er ikke berørt."
    private static let lagPaaNytt = "Filen er ikke lagt i lageret; kjør på nytt slik at den skrives om. \(trygt)"
    private static let nyUtgave =
        "Filen er ikke lagt i lageret. Gi tabellen de samme kolonnene i Sources/Lager/Skjema.swift. \(trygt)"
}

extension Lagerfeil {
    /// Sorts what SQLite says by what the reader can do about it.
    init(_ feil: any Error, sti: String) {
        if let lagerfeil = feil as? Lagerfeil {
            self = lagerfeil
            return
        }
        guard let databasefeil = feil as? DatabaseError else {
            self = .kanIkkeAapnes(sti: sti, grunn: "uventet svar fra biblioteket")
            return
        }
        let kode = databasefeil.resultCode
        switch kode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .opptatt(sti: sti)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .skadet(sti: sti)
        case .SQLITE_FULL: self = .ikkePlass(sti: sti)
        case .SQLITE_IOERR: self = .kanIkkeSkrives(sti: sti, grunn: "disken svarer ikke")
        case .SQLITE_READONLY: self = .kanIkkeSkrives(sti: sti, grunn: "filen er skrivebeskyttet")
        case .SQLITE_CONSTRAINT: self = .kanIkkeSkrives(sti: sti, grunn: "en rad passer ikke i tabellen")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .kanIkkeAapnes(sti: sti, grunn: "ingen tilgang")
        default: self = .kanIkkeAapnes(sti: sti, grunn: "SQLite svarer \(kode.rawValue)")
        }
    }
}

/// Runs work that SQLite may refuse, and answers in the store's own words.
func oversatt<T>(_ sti: String, _ arbeid: () throws -> T) throws(Lagerfeil) -> T {
    do { return try arbeid() } catch { throw Lagerfeil(error, sti: sti) }
}
