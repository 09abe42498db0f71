public import Kalender
public import Register

/// What a run decides about reading an extract.
public struct Leseoppsett: Sendable {
    /// Folder of the extract.
    public var mappe: String
    /// The day the extract was made, when no manifest says it.
    public var dato: Dato?
    /// An existing folder for the spill file (without a name) and `karantene/<entitet>.csv`.
    public var arbeidsmappe: String
    public var kommuner: Kommuneregister
    /// Largest part of a file's rows that may be rejected, in thousandths; above it the run stops. 1000 = never.
    public var maksAvvistPromille: Int
    /// Largest part of a file's rows that may be broken lines (W-08), in thousandths (datakontrakt 4.5: 1 %).
    public var maksBruttePromille: Int
    /// Entities that are left unread although they are delivered. What Statistics Norway links to persons is read only by
    /// a run that asks for it (indikatorer 5).
    public var leserIkke: Entiteter = [.novstatus]
    public var traader: Int
    /// Input bytes of one partition, about.
    public var partisjonsbyte: Int
    /// Input bytes of one segment, the piece a thread reads at a time.
    public var segmentbyte: Int

    public init(
        mappe: String, dato: Dato? = nil, arbeidsmappe: String, kommuner: Kommuneregister,
        maksAvvistPromille: Int = 1000, maksBruttePromille: Int = 10, traader: Int = 2,
        partisjonsbyte: Int = 24 << 20, segmentbyte: Int = 4 << 20
    ) {
        (self.mappe, self.dato, self.arbeidsmappe, self.kommuner) = (mappe, dato, arbeidsmappe, kommuner)
        (self.maksAvvistPromille, self.maksBruttePromille) = (maksAvvistPromille, maksBruttePromille)
        (self.traader, self.partisjonsbyte, self.segmentbyte) = (traader, partisjonsbyte, segmentbyte)
    }
}

/// The account of one entity in one file: `lest` = `godtatt` + `avvist`, always.
public struct Filregnskap: Sendable, Equatable {
    public let fil: String
    public let entitet: Entitet
    /// Hex, of the file as delivered.
    public let sha256: String
    public let bytes: Int
    public let lest: Int
    public internal(set) var avvist: Int
    /// Values that were changed without loss; a row may hold several.
    public let reparert: Int

    public var godtatt: Int { lest - avvist }
}
