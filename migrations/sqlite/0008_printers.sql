-- The printers of each post, and what was sent to them.

CREATE TABLE printers (
    id         BLOB    NOT NULL CONSTRAINT printers_id PRIMARY KEY,
    post       TEXT    NOT NULL CHECK (post <> ''),
    name       TEXT    NOT NULL CHECK (name <> ''),
    kind       TEXT    NOT NULL CONSTRAINT printers_kind CHECK (kind IN ('download', 'ipp')),
    uri        TEXT,
    -- The certificate that the printer must show, in PEM; without one the public authorities count.
    trust      TEXT,
    -- Tenths of a millimetre, to the right and down.
    offset_x   INTEGER NOT NULL CHECK (offset_x BETWEEN -20 AND 20),
    offset_y   INTEGER NOT NULL CHECK (offset_y BETWEEN -20 AND 20),
    state      TEXT    NOT NULL CONSTRAINT printers_state CHECK (state IN ('active', 'out_of_service')),
    reason     TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT printers_post_name UNIQUE (post, name),
    CONSTRAINT printers_address CHECK ((kind = 'ipp') = (uri IS NOT NULL))
) STRICT;

CREATE TABLE print_jobs (
    id        BLOB    NOT NULL CONSTRAINT print_jobs_id PRIMARY KEY,
    case_id   BLOB    NOT NULL REFERENCES cases (id),
    serial    TEXT    NOT NULL REFERENCES stickers (serial),
    operator  BLOB    NOT NULL REFERENCES users (id),
    printer   BLOB    NOT NULL REFERENCES printers (id),
    sha256    BLOB    NOT NULL CHECK (length(sha256) = 32),
    -- The text that the installation signed, and its signature.
    ticket    TEXT    NOT NULL,
    signature BLOB    NOT NULL,
    state     TEXT    NOT NULL CONSTRAINT print_jobs_state
              CHECK (state IN ('open', 'sending', 'sent', 'printed', 'failed', 'not_sent', 'unknown')),
    -- The number that the printer gave it, and what the printer said last.
    remote    INTEGER,
    said      TEXT    NOT NULL,
    refused   INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    sent_at   INTEGER,
    ended_at  INTEGER
) STRICT;
-- A blank is printed by one job; another needs one that printed nothing.
CREATE UNIQUE INDEX print_jobs_case_id_serial ON print_jobs (case_id, serial) WHERE state NOT IN ('failed', 'not_sent');
CREATE INDEX print_jobs_by_printer ON print_jobs (printer, opened_at);
