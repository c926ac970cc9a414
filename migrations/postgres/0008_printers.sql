-- The printers of each post, and what was sent to them.

CREATE TABLE printers (
    id         uuid    NOT NULL CONSTRAINT printers_id PRIMARY KEY,
    post       text    NOT NULL CHECK (post <> ''),
    name       text    NOT NULL CHECK (name <> ''),
    kind       text    NOT NULL CONSTRAINT printers_kind CHECK (kind IN ('download', 'ipp')),
    uri        text,
    -- The certificate that the printer must show, in PEM; without one the public authorities count.
    trust      text,
    -- Tenths of a millimetre, to the right and down.
    offset_x   bigint  NOT NULL CHECK (offset_x BETWEEN -20 AND 20),
    offset_y   bigint  NOT NULL CHECK (offset_y BETWEEN -20 AND 20),
    state      text    NOT NULL CONSTRAINT printers_state CHECK (state IN ('active', 'out_of_service')),
    reason     text    NOT NULL,
    version    bigint  NOT NULL,
    created_at bigint  NOT NULL,
    updated_at bigint  NOT NULL,
    CONSTRAINT printers_post_name UNIQUE (post, name),
    CONSTRAINT printers_address CHECK ((kind = 'ipp') = (uri IS NOT NULL))
);

CREATE TABLE print_jobs (
    id        uuid    NOT NULL CONSTRAINT print_jobs_id PRIMARY KEY,
    case_id   uuid    NOT NULL REFERENCES cases (id),
    serial    text    NOT NULL REFERENCES stickers (serial),
    operator  uuid    NOT NULL REFERENCES users (id),
    printer   uuid    NOT NULL REFERENCES printers (id),
    sha256    bytea   NOT NULL CHECK (length(sha256) = 32),
    -- The text that the installation signed, and its signature.
    ticket    text    NOT NULL,
    signature bytea   NOT NULL,
    state     text    NOT NULL CONSTRAINT print_jobs_state
              CHECK (state IN ('open', 'sending', 'sent', 'printed', 'failed', 'not_sent', 'unknown')),
    -- The number that the printer gave it, and what the printer said last.
    remote    bigint,
    said      text    NOT NULL,
    refused   bigint  NOT NULL,
    opened_at bigint  NOT NULL,
    sent_at   bigint,
    ended_at  bigint 
);
-- A blank is printed by one job; another needs one that printed nothing.
CREATE UNIQUE INDEX print_jobs_case_id_serial ON print_jobs (case_id, serial) WHERE state NOT IN ('failed', 'not_sent');
CREATE INDEX print_jobs_by_printer ON print_jobs (printer, opened_at);
