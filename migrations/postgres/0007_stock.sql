-- The ledger of blank stickers with a journal of its own: who holds each blank, and a hash chain for the book of each post.

-- What was known of single stickers before the ledger had a journal. Nothing is added to it.
CREATE TABLE sticker_history (
    serial  text COLLATE "C" NOT NULL,
    seq     bigint NOT NULL CHECK (seq > 0),
    at      bigint NOT NULL,
    actor   text NOT NULL,
    kind    text NOT NULL,
    case_id uuid,
    CONSTRAINT sticker_history_serial_seq PRIMARY KEY (serial, seq)
);
INSERT INTO sticker_history (serial, seq, at, actor, kind, case_id)
SELECT serial, seq, at, actor, kind, case_id FROM sticker_events;
DROP TABLE sticker_events;

CREATE TRIGGER sticker_history_append_only BEFORE UPDATE OR DELETE ON sticker_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sticker_history_no_truncate BEFORE TRUNCATE ON sticker_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE stickers DROP CONSTRAINT stickers_state_check;
ALTER TABLE stickers
    ADD COLUMN act        text,
    ADD COLUMN custodian  uuid REFERENCES users (id),
    ADD COLUMN controller uuid REFERENCES users (id),
    ADD COLUMN witness    uuid REFERENCES users (id),
    ADD COLUMN issued_on  text,
    ADD COLUMN printer    text;

-- The former account kept only the person of the last step; the events say who played which part.
WITH parts AS (
    SELECT s.serial, s.state, s.operator AS last_person, s.updated_at,
           (SELECT u.id FROM sticker_history h JOIN users u ON 'staff:' || u.id = h.actor
             WHERE h.serial = s.serial AND h.kind = 'issued' ORDER BY h.seq DESC LIMIT 1) AS custodian,
           (SELECT u.id FROM sticker_history h JOIN users u ON 'staff:' || u.id = h.actor
             WHERE h.serial = s.serial AND h.kind = 'loaded' ORDER BY h.seq DESC LIMIT 1) AS loader,
           (SELECT u.id FROM sticker_history h JOIN users u ON 'staff:' || u.id = h.actor
             WHERE h.serial = s.serial AND h.kind = 'controlled' ORDER BY h.seq DESC LIMIT 1) AS controller,
           (SELECT to_char(to_timestamp(h.at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM sticker_history h
             WHERE h.serial = s.serial AND h.kind = 'issued' ORDER BY h.seq DESC LIMIT 1) AS issued_on
      FROM stickers s
), hands AS (
    SELECT *, CASE WHEN state = 'issued' THEN last_person WHEN state <> 'vault' THEN loader END AS person FROM parts
)
UPDATE stickers s
   SET state = CASE WHEN h.state = 'issued' AND h.person IS NULL THEN 'vault' ELSE h.state END,
       custodian = CASE WHEN h.state = 'vault' OR h.custodian IN (h.person, h.controller) THEN NULL ELSE h.custodian END,
       operator = h.person,
       controller = CASE WHEN h.controller = h.person THEN NULL ELSE h.controller END,
       issued_on = CASE WHEN h.state = 'issued' AND h.person IS NOT NULL
                        THEN COALESCE(h.issued_on,
                                      to_char(to_timestamp(h.updated_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD')) END
  FROM hands h
 WHERE h.serial = s.serial;

ALTER TABLE stickers
    ADD CONSTRAINT stickers_state
        CHECK (state IN ('announced', 'in_transit', 'received', 'vault', 'issued', 'loaded', 'rendered', 'printed',
                         'controlled', 'affixed', 'handed_over', 'voided', 'spoiled', 'expired', 'between_posts',
                         'missing', 'lost', 'destroyed')),
    -- Four parts, four people. An unknown person is nobody yet.
    ADD CONSTRAINT stickers_hands CHECK (custodian <> operator AND custodian <> controller AND custodian <> witness
                                         AND operator <> controller AND operator <> witness AND controller <> witness),
    ADD CONSTRAINT stickers_issued CHECK (state <> 'issued' OR (operator IS NOT NULL AND issued_on IS NOT NULL));

CREATE INDEX stickers_by_operator ON stickers (operator, serial) WHERE state = 'issued';

-- The book of each post: what is open, how many pieces stand where, and the head of its journal.
CREATE TABLE stock_books (
    post       text NOT NULL CONSTRAINT stock_books_post PRIMARY KEY CHECK (post <> ''),
    seq        bigint NOT NULL CHECK (seq >= 0),
    head       bytea NOT NULL CHECK (length(head) = 32),
    book       jsonb NOT NULL,
    updated_at bigint NOT NULL
);

-- body is JSON kept as text: it is hashed as it stands. It holds no data of applicants.
CREATE TABLE stock_journal (
    post      text NOT NULL REFERENCES stock_books (post),
    seq       bigint NOT NULL CHECK (seq > 0),
    at        bigint NOT NULL,
    actor     text NOT NULL,
    kind      text NOT NULL,
    body      text NOT NULL,
    prev_hash bytea NOT NULL CHECK (length(prev_hash) = 32),
    hash      bytea NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT stock_journal_post_seq PRIMARY KEY (post, seq)
);
CREATE INDEX stock_journal_by_time ON stock_journal (post, at);

-- Which entries concern which serials, cut into blocks of a thousand so that one serial is found at once.
CREATE TABLE stock_touches (
    block text COLLATE "C" NOT NULL,
    first text COLLATE "C" NOT NULL,
    last  text COLLATE "C" NOT NULL,
    post  text NOT NULL,
    seq   bigint NOT NULL,
    CONSTRAINT stock_touches_block_first_post_seq PRIMARY KEY (block, first, post, seq)
);

CREATE TRIGGER stock_journal_append_only BEFORE UPDATE OR DELETE ON stock_journal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_journal_no_truncate BEFORE TRUNCATE ON stock_journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_touches_append_only BEFORE UPDATE OR DELETE ON stock_touches
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_touches_no_truncate BEFORE TRUNCATE ON stock_touches
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE stock_ranges (
    first     text COLLATE "C" NOT NULL CONSTRAINT stock_ranges_first PRIMARY KEY REFERENCES stickers (serial),
    last      text COLLATE "C" NOT NULL REFERENCES stickers (serial),
    post      text NOT NULL,
    per_box   bigint NOT NULL CHECK (per_box > 0),
    per_sheet bigint NOT NULL CHECK (per_sheet > 0),
    design    text NOT NULL,
    producer  text NOT NULL,
    at        bigint NOT NULL
);

-- Acts of two people: the second is never the first, and a certificate is used once.
CREATE TABLE stock_acts (
    ticket       text COLLATE "C" NOT NULL CONSTRAINT stock_acts_ticket PRIMARY KEY,
    deed         text NOT NULL,
    begun_by     uuid NOT NULL REFERENCES users (id),
    begun_at     bigint NOT NULL,
    confirmed_by uuid REFERENCES users (id),
    confirmed_at bigint,
    declined_at  bigint,
    certificate  text CONSTRAINT stock_acts_certificate UNIQUE,
    CONSTRAINT stock_acts_two CHECK (confirmed_by <> begun_by)
);

-- The list of the border: a row counts until it is lifted.
CREATE TABLE stock_alerts (
    ticket    text COLLATE "C" NOT NULL CONSTRAINT stock_alerts_ticket PRIMARY KEY,
    first     text COLLATE "C" NOT NULL,
    last      text COLLATE "C" NOT NULL,
    why       text NOT NULL,
    reason    text NOT NULL,
    raised_by uuid NOT NULL REFERENCES users (id),
    raised_at bigint NOT NULL,
    lifted_by uuid REFERENCES users (id),
    lifted_at bigint,
    CONSTRAINT stock_alerts_two CHECK (lifted_by <> raised_by)
);
CREATE INDEX stock_alerts_open ON stock_alerts (first) WHERE lifted_at IS NULL;

-- The lines of the monthly account, day by day.
CREATE TABLE stock_flows (
    post  text NOT NULL,
    day   text NOT NULL,
    line  text NOT NULL,
    count bigint NOT NULL CHECK (count > 0),
    CONSTRAINT stock_flows_post_day_line PRIMARY KEY (post, day, line)
);

-- Pictures of spoiled pieces, sealed.
CREATE TABLE stock_pictures (
    id       uuid NOT NULL CONSTRAINT stock_pictures_id PRIMARY KEY,
    post     text NOT NULL,
    taken_by uuid NOT NULL REFERENCES users (id),
    at       bigint NOT NULL,
    sealed   bytea NOT NULL
);
