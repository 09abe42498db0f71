internal import GRDB

/// The store's tables and views, one migration for each change, in the order of this list.
///
/// A migration that has been released is never edited; the next change is a new one below it. The comments stand
/// inside the statements because SQLite keeps them there, and `sqlite3 nir.sqlite .schema` is the documentation.
enum Skjema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001-kjoeringer") { try $0.execute(sql: kjoeringer) }
        migrator.registerMigration("002-fakta-og-funn") { try $0.execute(sql: faktaOgFunn) }
        migrator.registerMigration("003-visninger") { try $0.execute(sql: visninger) }
        return migrator
    }()

    /// grensesnitt 3.4.
    private static let kjoeringer = """
        CREATE TABLE kjoering (
            -- En linje for hver fullført kjøring, i den rekkefølgen de ble lagret.
            nummer INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,         -- mappen under output/kjoringer/
            pipeline TEXT NOT NULL,
            dato TEXT NOT NULL,              -- beregningsdato, ÅÅÅÅ-MM-DD
            program TEXT NOT NULL,           -- utgaven av nir
            plan TEXT NOT NULL,              -- sha256 av planen
            regelverk TEXT NOT NULL,         -- sha256 av regelverket
            utgangskode INTEGER NOT NULL,    -- 0 er ferdig, 65 er stoppet av data
            startet TEXT NOT NULL,
            ferdig TEXT NOT NULL,
            sekunder REAL NOT NULL,
            personer_lest INTEGER NOT NULL,
            personer_ut INTEGER NOT NULL,
            innhold_sha256 TEXT NOT NULL     -- likt når to kjøringer publiserte det samme
        ) STRICT;

        CREATE TABLE steg (
            -- Stegene i hver kjøring, i rekkefølge.
            kjoering TEXT NOT NULL REFERENCES kjoering (id) ON DELETE CASCADE,
            nummer INTEGER NOT NULL,         -- fra 1
            navn TEXT NOT NULL,
            inn INTEGER NOT NULL,            -- rader inn
            ut INTEGER NOT NULL,             -- rader ut
            sekunder REAL NOT NULL,
            PRIMARY KEY (kjoering, nummer)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE innfil (
            -- Filene som ble lest. lest = godtatt + avvist.
            kjoering TEXT NOT NULL REFERENCES kjoering (id) ON DELETE CASCADE,
            fil TEXT NOT NULL,
            entitet TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            lest INTEGER NOT NULL,
            godtatt INTEGER NOT NULL,
            avvist INTEGER NOT NULL,
            reparert INTEGER NOT NULL,
            PRIMARY KEY (kjoering, fil, entitet)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE utfil (
            -- Filene som ble publisert.
            kjoering TEXT NOT NULL REFERENCES kjoering (id) ON DELETE CASCADE,
            sti TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            klasse TEXT NOT NULL,            -- aapen, skjermet eller sensitiv
            rader INTEGER NOT NULL,
            tilstand TEXT NOT NULL,          -- ny, endret eller uendret
            PRIMARY KEY (kjoering, sti)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE funnantall (
            -- Hvor mange ganger hver regel slo ut.
            kjoering TEXT NOT NULL REFERENCES kjoering (id) ON DELETE CASCADE,
            regel TEXT NOT NULL,
            alvor TEXT NOT NULL,             -- stopp, feil, advarsel eller merknad
            antall INTEGER NOT NULL,
            PRIMARY KEY (kjoering, regel, alvor)
        ) STRICT, WITHOUT ROWID;
        """

    /// The columns are those of the CSV files, in their order: grensesnitt 3.1 and 3.2 (R11).
    private static let faktaOgFunn = """
        CREATE TABLE gjeldende (
            -- Hvilken kjøring radene i personfakta og funn kommer fra.
            tabell TEXT PRIMARY KEY,         -- personfakta eller funn
            kjoering TEXT NOT NULL,
            dato TEXT NOT NULL,              -- kjøringens beregningsdato
            rader INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE personfakta (
            -- Det reglene sier om hver person, fra nyeste kjøring. Sensitiv. Datoer er ÅÅÅÅ-MM-DD, tomt er NULL.
            person_id TEXT NOT NULL,
            duf_nummer TEXT,
            kommunenr TEXT,                  -- oppfølgingskommune, ellers bostedskommune
            lovgrunnlag TEXT,
            kategori_intro TEXT,
            kategori_norsk TEXT,
            startdato TEXT,                  -- første vedtak om deltakelse
            sluttmaal TEXT,                  -- N1–N7, G1–G8
            grunnfrist TEXT,                 -- fristen før tillegg for fravær
            tillegg_virkedager INTEGER,
            frist_intro TEXT,                -- endelig gjennomføringsfrist
            frist_intro_status TEXT,
            frist_norsk TEXT,
            frist_norsk_status TEXT,
            frist_samfunn TEXT,
            frist_samfunn_status TEXT,
            frist_oppstart TEXT,
            oppstart_status TEXT,            -- OPPFYLT, BRUDD, AAPEN, IKKE_AKTUELL
            bortfall_dato TEXT,
            bortfall_status TEXT,            -- BORTFALT, GJENINNTRAADT, FRIST_UTE
            toaarsgrense TEXT,               -- første dato som er for sent
            avsluttet_dato TEXT,
            avslutningstype TEXT,
            avslutningsaarsak TEXT,
            avvik TEXT                       -- AVVIK-id-er skilt med +
        ) STRICT;

        CREATE TABLE funn (
            -- Alle funn fra nyeste kjøring (R11). Sensitiv.
            regel_id TEXT NOT NULL,
            alvorlighet TEXT NOT NULL,       -- KL-45
            entitet TEXT,
            linje INTEGER,                   -- fysisk linje i filen
            post INTEGER,                    -- radens nummer i filen
            rad_id TEXT,
            person_id TEXT,
            felt TEXT,
            verdi_maskert TEXT,
            kommunenr TEXT,
            melding TEXT
        ) STRICT;
        """

    /// Exit codes to words: brukeropplevelse 4.5.
    private static let visninger = """
        CREATE VIEW v_personfakta AS
            -- Nyeste fakta: kjoering, dato (beregningsdato), og kolonnene i personfakta (.schema personfakta).
            SELECT g.kjoering, g.dato, p.*
            FROM gjeldende g CROSS JOIN personfakta p
            WHERE g.tabell = 'personfakta';

        CREATE VIEW v_funn AS
            -- Nyeste funn: kjoering, dato (beregningsdato), og kolonnene i funn (.schema funn).
            SELECT g.kjoering, g.dato, f.*
            FROM gjeldende g CROSS JOIN funn f
            WHERE g.tabell = 'funn';

        CREATE VIEW v_kjoeringer AS
            -- En linje for hver kjøring, nyeste først.
            SELECT
                k.nummer, k.id, k.pipeline, k.dato,
                CASE k.utgangskode
                    WHEN 0 THEN 'FERDIG'
                    WHEN 2 THEN 'ADVARSLER'          -- bare med --streng
                    WHEN 65 THEN 'STOPPET'           -- data stoppet kjøringen
                    WHEN 66 THEN 'MANGLER INNDATA'
                    WHEN 73 THEN 'KAN IKKE SKRIVE'
                    WHEN 77 THEN 'SPERRET'           -- personvernsperre
                    WHEN 78 THEN 'OPPSETT'           -- noe å rette i oppsettet
                    WHEN 130 THEN 'AVBRUTT'
                    WHEN 143 THEN 'AVBRUTT'
                    ELSE 'FEILET'
                END AS status,
                k.utgangskode, k.startet, k.ferdig, k.sekunder,
                k.personer_lest, k.personer_ut,
                (SELECT coalesce(sum(lest), 0) FROM innfil WHERE kjoering = k.id) AS rader_lest,
                (SELECT coalesce(sum(avvist), 0) FROM innfil WHERE kjoering = k.id) AS rader_avvist,
                (SELECT coalesce(sum(antall), 0) FROM funnantall WHERE kjoering = k.id AND alvor = 'stopp') AS stopp,
                (SELECT coalesce(sum(antall), 0) FROM funnantall WHERE kjoering = k.id AND alvor = 'feil') AS feil,
                (SELECT coalesce(sum(antall), 0) FROM funnantall WHERE kjoering = k.id AND alvor = 'advarsel')
                    AS advarsler,
                (SELECT count(*) FROM utfil WHERE kjoering = k.id) AS filer,
                (SELECT count(*) FROM utfil WHERE kjoering = k.id AND tilstand <> 'uendret') AS filer_endret
            FROM kjoering k
            ORDER BY k.nummer DESC;
        """
}
