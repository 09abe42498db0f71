/// Something an outsider can learn from a release that he is not to learn, or a file that cannot be trusted.
///
/// The texts name file and cell, and never a number that is hidden.
public enum Angrepsfunn: Sendable, Equatable, Hashable {
    /// A hidden cell has one possible value, and it is small.
    case bestemt(sted: String)
    /// A hidden cell can be proved to be small.
    case bevisligLiten(sted: String)
    /// A hidden cell may be small, and its range is narrow.
    case forSmal(sted: String)
    /// Two cells that are known differ by a small number of persons, and the difference is no cell.
    case implisitt(sted: String, innenfor: String)
    /// The children of a cell have a small number of persons in common (personvern 4, R7).
    case overlapp(sted: String)
    /// A number stands in the files that is not to stand there.
    case lekkasje(sted: String, grunn: String)
    /// Files that are to hold the same do not, or sums do not add up.
    case ulikeFiler(sted: String, grunn: String)

    public var tekst: String {
        switch self {
        case .bestemt(let sted):
            "\(sted): den skjulte cellen kan regnes ut av det som er vist. Skjul en celle til i samme sum."
        case .bevisligLiten(let sted):
            "\(sted): det kan bevises at den skjulte cellen er liten. Skjul en større celle i samme sum."
        case .forSmal(let sted):
            "\(sted): den skjulte cellen har få mulige verdier. Skjul en celle til i samme sum."
        case .implisitt(let sted, let innenfor):
            "\(sted): trukket fra \(innenfor) gir cellen en liten gruppe som ikke er vist. Skjul en av de to."
        case .overlapp(let sted):
            "\(sted): summen av delene viser at få personer er talt i flere av dem. Vurder å skjule summen."
        case .lekkasje(let sted, let grunn), .ulikeFiler(let sted, let grunn):
            "\(sted): \(grunn)"
        }
    }

    /// The kind, as it is counted.
    public var slag: String {
        switch self {
        case .bestemt: "bestemt"
        case .bevisligLiten: "bevislig liten"
        case .forSmal: "for smal"
        case .implisitt: "implisitt"
        case .overlapp: "overlapp"
        case .lekkasje: "lekkasje"
        case .ulikeFiler: "ulike filer"
        }
    }
}

/// What the attack could not do.
public enum Angrepsfeil: Error, Sendable, Equatable {
    case kanIkkeLese(sti: String)
    /// There is no table below the folder.
    case ingenTabeller(mappe: String)

    public var overskrift: String {
        switch self {
        case .kanIkkeLese: "Mappen kan ikke leses"
        case .ingenTabeller: "Mappen har ingen tabeller av klassen Åpen å angripe"
        }
    }

    public var rett: String {
        switch self {
        case .kanIkkeLese: "Sjekk at mappen finnes, og at du har rettigheter."
        case .ingenTabeller: "Oppgi en mappe med tabeller, for eksempel output/publisert."
        }
    }
}
