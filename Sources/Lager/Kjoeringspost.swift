/// What one run leaves behind in the store: the numbers of `kjoring.json` as plain values (grensesnitt 3.4).
///
/// Nothing here is about a person; the texts are file names, codes and hashes.
public struct Kjoeringspost: Sendable, Equatable {
    /// The run's own name, the same as that of its folder under `output/kjoringer/`. Stored again, it replaces itself.
    public var id: String
    public var pipeline: String
    /// Beregningsdato, `ÅÅÅÅ-MM-DD`.
    public var dato: String
    /// Version of the program, and SHA-256 of the plan and of the rule data.
    public var program: String
    public var plan: String
    public var regelverk: String
    /// Exit code by brukeropplevelse 4.5; decides the word in `v_kjoeringer.status`.
    public var utgangskode: Int
    /// Start and end with offset, `ÅÅÅÅ-MM-DDTtt:mm:ss+tt:mm`.
    public var startet: String
    public var ferdig: String
    /// Wall time of the run, in seconds.
    public var sekunder: Double
    public var personerLest: Int
    public var personerUt: Int
    /// SHA-256 over what was published; two runs with the same value published the same bytes.
    public var innholdSha256: String

    public var steg: [Steg] = []
    public var innfiler: [Innfil] = []
    public var utfiler: [Utfil] = []
    public var funnantall: [Funnantall] = []

    public init(
        id: String, pipeline: String, dato: String, program: String, plan: String, regelverk: String,
        utgangskode: Int, startet: String, ferdig: String, sekunder: Double, personerLest: Int, personerUt: Int,
        innholdSha256: String
    ) {
        self.id = id
        self.pipeline = pipeline
        self.dato = dato
        self.program = program
        self.plan = plan
        self.regelverk = regelverk
        self.utgangskode = utgangskode
        self.startet = startet
        self.ferdig = ferdig
        self.sekunder = sekunder
        self.personerLest = personerLest
        self.personerUt = personerUt
        self.innholdSha256 = innholdSha256
    }

    /// One step of the run, in the order of the array.
    public struct Steg: Sendable, Equatable {
        public var navn: String
        public var inn: Int
        public var ut: Int
        public var sekunder: Double

        public init(navn: String, inn: Int, ut: Int, sekunder: Double) {
            self.navn = navn
            self.inn = inn
            self.ut = ut
            self.sekunder = sekunder
        }
    }

    /// One input file; `lest = godtatt + avvist` is the caller's identity to hold.
    public struct Innfil: Sendable, Equatable {
        public var fil: String
        public var entitet: String
        public var sha256: String
        public var bytes: Int
        public var lest: Int
        public var godtatt: Int
        public var avvist: Int
        public var reparert: Int

        public init(
            fil: String, entitet: String, sha256: String, bytes: Int, lest: Int, godtatt: Int, avvist: Int,
            reparert: Int
        ) {
            self.fil = fil
            self.entitet = entitet
            self.sha256 = sha256
            self.bytes = bytes
            self.lest = lest
            self.godtatt = godtatt
            self.avvist = avvist
            self.reparert = reparert
        }
    }

    /// One published file: class `aapen`, `skjermet` or `sensitiv`, state `ny`, `endret` or `uendret`.
    public struct Utfil: Sendable, Equatable {
        public var sti: String
        public var sha256: String
        public var klasse: String
        public var rader: Int
        public var tilstand: String

        public init(sti: String, sha256: String, klasse: String, rader: Int, tilstand: String) {
            self.sti = sti
            self.sha256 = sha256
            self.klasse = klasse
            self.rader = rader
            self.tilstand = tilstand
        }
    }

    /// How often a rule answered, with the word of its seriousness: `stopp`, `feil`, `advarsel` or `merknad`.
    public struct Funnantall: Sendable, Equatable {
        public var regel: String
        public var alvor: String
        public var antall: Int

        public init(regel: String, alvor: String, antall: Int) {
            self.regel = regel
            self.alvor = alvor
            self.antall = antall
        }
    }
}
