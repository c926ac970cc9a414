-- The ledger of blank stickers with a journal of its own: who holds each blank, and a hash chain for the book of each post.

-- What was known of single stickers before the ledger had a journal. Nothing is added to it.
CREATE TABLE sticker_history (
    serial  TEXT    NOT NULL,
    seq     INTEGER NOT NULL CHECK (seq > 0),
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    case_id BLOB,
    CONSTRAINT sticker_history_serial_seq PRIMARY KEY (serial, seq)
) STRICT;
INSERT INTO sticker_history (serial, seq, at, actor, kind, case_id)
SELECT serial, seq, at, actor, kind, case_id FROM sticker_events;
DROP TABLE sticker_events;

CREATE TRIGGER sticker_history_no_update BEFORE UPDATE ON sticker_history
    BEGIN SELECT RAISE(ABORT, 'sticker_history is append-only'); END;
CREATE TRIGGER sticker_history_no_delete BEFORE DELETE ON sticker_history
    BEGIN SELECT RAISE(ABORT, 'sticker_history is append-only'); END;

CREATE TABLE stickers_next (
    serial     TEXT    NOT NULL CONSTRAINT stickers_serial PRIMARY KEY CHECK (serial <> ''),
    post       TEXT    NOT NULL CHECK (post <> ''),
    state      TEXT    NOT NULL CONSTRAINT stickers_state
               CHECK (state IN ('announced', 'in_transit', 'received', 'vault', 'issued', 'loaded', 'rendered', 'printed',
                                'controlled', 'affixed', 'handed_over', 'voided', 'spoiled', 'expired', 'between_posts',
                                'missing', 'lost', 'destroyed')),
    act        TEXT,
    case_id    BLOB    REFERENCES cases (id),
    custodian  BLOB    REFERENCES users (id),
    operator   BLOB    REFERENCES users (id),
    controller BLOB    REFERENCES users (id),
    witness    BLOB    REFERENCES users (id),
    issued_on  TEXT,
    printer    TEXT,
    updated_at INTEGER NOT NULL,
    -- Four parts, four people. An unknown person is nobody yet.
    CONSTRAINT stickers_hands CHECK (custodian <> operator AND custodian <> controller AND custodian <> witness
                                     AND operator <> controller AND operator <> witness AND controller <> witness),
    CONSTRAINT stickers_issued CHECK (state <> 'issued' OR (operator IS NOT NULL AND issued_on IS NOT NULL))
) STRICT;

-- The former account kept only the person of the last step; the events say who played which part.
WITH parts AS (
    SELECT s.serial, s.post, s.state, s.case_id, s.updated_at, s.operator AS last_person,
           (SELECT u.id FROM sticker_history h JOIN users u ON u.id = unhex(replace(substr(h.actor, 7), '-', ''))
             WHERE h.serial = s.serial AND h.kind = 'issued' ORDER BY h.seq DESC LIMIT 1) AS custodian,
           (SELECT u.id FROM sticker_history h JOIN users u ON u.id = unhex(replace(substr(h.actor, 7), '-', ''))
             WHERE h.serial = s.serial AND h.kind = 'loaded' ORDER BY h.seq DESC LIMIT 1) AS loader,
           (SELECT u.id FROM sticker_history h JOIN users u ON u.id = unhex(replace(substr(h.actor, 7), '-', ''))
             WHERE h.serial = s.serial AND h.kind = 'controlled' ORDER BY h.seq DESC LIMIT 1) AS controller,
           (SELECT date(h.at / 1000000, 'unixepoch') FROM sticker_history h
             WHERE h.serial = s.serial AND h.kind = 'issued' ORDER BY h.seq DESC LIMIT 1) AS issued_on
      FROM stickers s
), hands AS (
    SELECT *, CASE WHEN state = 'issued' THEN last_person WHEN state <> 'vault' THEN loader END AS operator FROM parts
)
INSERT INTO stickers_next (serial, post, state, case_id, custodian, operator, controller, issued_on, updated_at)
SELECT serial, post, CASE WHEN state = 'issued' AND operator IS NULL THEN 'vault' ELSE state END, case_id,
       CASE WHEN state = 'vault' OR custodian IN (operator, controller) THEN NULL ELSE custodian END,
       operator,
       CASE WHEN controller = operator THEN NULL ELSE controller END,
       CASE WHEN state = 'issued' AND operator IS NOT NULL
            THEN COALESCE(issued_on, date(updated_at / 1000000, 'unixepoch')) END,
       updated_at
  FROM hands;
DROP TABLE stickers;
ALTER TABLE stickers_next RENAME TO stickers;

CREATE INDEX stickers_by_post ON stickers (post, state, serial);
CREATE INDEX stickers_by_operator ON stickers (operator, serial) WHERE state = 'issued';
-- A case has at most one sticker that is not spoiled, destroyed, voided or missing.
CREATE UNIQUE INDEX stickers_case_id ON stickers (case_id)
    WHERE state IN ('loaded', 'rendered', 'printed', 'controlled', 'affixed', 'handed_over');

-- The book of each post: what is open, how many pieces stand where, and the head of its journal.
CREATE TABLE stock_books (
    post       TEXT    NOT NULL CONSTRAINT stock_books_post PRIMARY KEY CHECK (post <> ''),
    seq        INTEGER NOT NULL CHECK (seq >= 0),
    head       BLOB    NOT NULL CHECK (length(head) = 32),
    book       TEXT    NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- body is JSON kept as text: it is hashed as it stands. It holds no data of applicants.
CREATE TABLE stock_journal (
    post      TEXT    NOT NULL REFERENCES stock_books (post),
    seq       INTEGER NOT NULL CHECK (seq > 0),
    at        INTEGER NOT NULL,
    actor     TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    prev_hash BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT stock_journal_post_seq PRIMARY KEY (post, seq)
) STRICT;
CREATE INDEX stock_journal_by_time ON stock_journal (post, at);

-- Which entries concern which serials, cut into blocks of a thousand so that one serial is found at once.
CREATE TABLE stock_touches (
    block TEXT    NOT NULL,
    first TEXT    NOT NULL,
    last  TEXT    NOT NULL,
    post  TEXT    NOT NULL,
    seq   INTEGER NOT NULL,
    CONSTRAINT stock_touches_block_first_post_seq PRIMARY KEY (block, first, post, seq)
) STRICT;

CREATE TRIGGER stock_journal_no_update BEFORE UPDATE ON stock_journal
    BEGIN SELECT RAISE(ABORT, 'stock_journal is append-only'); END;
CREATE TRIGGER stock_journal_no_delete BEFORE DELETE ON stock_journal
    BEGIN SELECT RAISE(ABORT, 'stock_journal is append-only'); END;
CREATE TRIGGER stock_touches_no_update BEFORE UPDATE ON stock_touches
    BEGIN SELECT RAISE(ABORT, 'stock_touches is append-only'); END;
CREATE TRIGGER stock_touches_no_delete BEFORE DELETE ON stock_touches
    BEGIN SELECT RAISE(ABORT, 'stock_touches is append-only'); END;

CREATE TABLE stock_ranges (
    first     TEXT    NOT NULL CONSTRAINT stock_ranges_first PRIMARY KEY REFERENCES stickers (serial),
    last      TEXT    NOT NULL REFERENCES stickers (serial),
    post      TEXT    NOT NULL,
    per_box   INTEGER NOT NULL CHECK (per_box > 0),
    per_sheet INTEGER NOT NULL CHECK (per_sheet > 0),
    design    TEXT    NOT NULL,
    producer  TEXT    NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

-- Acts of two people: the second is never the first, and a certificate is used once.
CREATE TABLE stock_acts (
    ticket       TEXT    NOT NULL CONSTRAINT stock_acts_ticket PRIMARY KEY,
    deed         TEXT    NOT NULL,
    begun_by     BLOB    NOT NULL REFERENCES users (id),
    begun_at     INTEGER NOT NULL,
    confirmed_by BLOB    REFERENCES users (id),
    confirmed_at INTEGER,
    declined_at  INTEGER,
    certificate  TEXT    CONSTRAINT stock_acts_certificate UNIQUE,
    CONSTRAINT stock_acts_two CHECK (confirmed_by <> begun_by)
) STRICT;

-- The list of the border: a row counts until it is lifted.
CREATE TABLE stock_alerts (
    ticket    TEXT    NOT NULL CONSTRAINT stock_alerts_ticket PRIMARY KEY,
    first     TEXT    NOT NULL,
    last      TEXT    NOT NULL,
    why       TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    raised_by BLOB    NOT NULL REFERENCES users (id),
    raised_at INTEGER NOT NULL,
    lifted_by BLOB    REFERENCES users (id),
    lifted_at INTEGER,
    CONSTRAINT stock_alerts_two CHECK (lifted_by <> raised_by)
) STRICT;
CREATE INDEX stock_alerts_open ON stock_alerts (first) WHERE lifted_at IS NULL;

-- The lines of the monthly account, day by day.
CREATE TABLE stock_flows (
    post  TEXT    NOT NULL,
    day   TEXT    NOT NULL,
    line  TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    CONSTRAINT stock_flows_post_day_line PRIMARY KEY (post, day, line)
) STRICT;

-- Pictures of spoiled pieces, sealed.
CREATE TABLE stock_pictures (
    id       BLOB    NOT NULL CONSTRAINT stock_pictures_id PRIMARY KEY,
    post     TEXT    NOT NULL,
    taken_by BLOB    NOT NULL REFERENCES users (id),
    at       INTEGER NOT NULL,
    sealed   BLOB    NOT NULL
) STRICT;
