-- Money: numbered receipts of each post, the days of the till, and payments at a provider's. No names: whose money it is stands in the case.

-- One row for each post: who takes the next number of a post holds it, so that no number is given twice and none is left out.
CREATE TABLE cash_books (
    post      TEXT    NOT NULL CONSTRAINT cash_books_post PRIMARY KEY,
    closed_on TEXT,
    version   INTEGER NOT NULL CHECK (version > 0)
) STRICT;

-- Receipts, and vouchers of refunds. `day` is the day of the till to which the money belongs; a closed day takes nothing more.
CREATE TABLE receipts (
    post     TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('receipt', 'refund')),
    year     INTEGER NOT NULL,
    number   INTEGER NOT NULL CHECK (number > 0),
    day      TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    case_id  BLOB    NOT NULL REFERENCES cases (id),
    rule     TEXT    NOT NULL,
    minor    INTEGER NOT NULL CHECK (minor > 0),
    currency TEXT    NOT NULL CHECK (currency <> ''),
    way      TEXT    NOT NULL CHECK (way IN ('cash', 'card', 'online')),
    actor    TEXT    NOT NULL CHECK (actor <> ''),
    CONSTRAINT receipts_post_kind_year_number PRIMARY KEY (post, kind, year, number)
) STRICT;
-- A case pays once and is paid back once.
CREATE UNIQUE INDEX receipts_case_id_kind ON receipts (case_id, kind);
CREATE INDEX receipts_by_day ON receipts (post, day);

-- The count of the till at the end of a day.
CREATE TABLE cash_closings (
    post     TEXT    NOT NULL,
    day      TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT    NOT NULL CHECK (actor <> ''),
    currency TEXT    NOT NULL CHECK (currency <> ''),
    expected INTEGER NOT NULL,
    counted  INTEGER NOT NULL CHECK (counted >= 0),
    reason   TEXT    NOT NULL,
    CONSTRAINT cash_closings_post_day PRIMARY KEY (post, day),
    CONSTRAINT cash_closings_reason CHECK (expected = counted OR reason <> '')
) STRICT;

-- Payments at a provider's. Where it stands is decided by the rules of orders; `next_ask` is when the provider is asked again.
CREATE TABLE payment_orders (
    id         BLOB    NOT NULL CONSTRAINT payment_orders_id PRIMARY KEY,
    case_id    BLOB    NOT NULL REFERENCES cases (id),
    rule       TEXT    NOT NULL,
    minor      INTEGER NOT NULL CHECK (minor > 0),
    currency   TEXT    NOT NULL CHECK (currency <> ''),
    state      TEXT    NOT NULL CHECK (state <> ''),
    back       TEXT    NOT NULL CHECK (back <> ''),
    page       TEXT,
    made_at    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    expires_at INTEGER,
    credited_at INTEGER,
    asked      INTEGER NOT NULL CHECK (asked >= 0),
    asked_at   INTEGER,
    next_ask   INTEGER,
    version    INTEGER NOT NULL CHECK (version > 0)
) STRICT;
-- While the outcome of one is unknown a case has no other.
CREATE UNIQUE INDEX payment_orders_case_id ON payment_orders (case_id) WHERE state IN ('asked', 'open', 'checking');
CREATE INDEX payment_orders_by_ask ON payment_orders (next_ask) WHERE next_ask IS NOT NULL;
CREATE INDEX payment_orders_by_case ON payment_orders (case_id, made_at);

-- What was heard about each, when and from where.
CREATE TABLE payment_news (
    order_id BLOB    NOT NULL REFERENCES payment_orders (id),
    seq      INTEGER NOT NULL CHECK (seq > 0),
    at       INTEGER NOT NULL,
    source   TEXT    NOT NULL CHECK (source <> ''),
    news     TEXT    NOT NULL CHECK (news <> ''),
    state    TEXT    NOT NULL,
    back     TEXT    NOT NULL,
    CONSTRAINT payment_news_order_id_seq PRIMARY KEY (order_id, seq)
) STRICT;

CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts is append-only'); END;
CREATE TRIGGER receipts_no_delete BEFORE DELETE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts is append-only'); END;

CREATE TRIGGER cash_closings_no_update BEFORE UPDATE ON cash_closings
    BEGIN SELECT RAISE(ABORT, 'cash_closings is append-only'); END;
CREATE TRIGGER cash_closings_no_delete BEFORE DELETE ON cash_closings
    BEGIN SELECT RAISE(ABORT, 'cash_closings is append-only'); END;

CREATE TRIGGER payment_news_no_update BEFORE UPDATE ON payment_news
    BEGIN SELECT RAISE(ABORT, 'payment_news is append-only'); END;
CREATE TRIGGER payment_news_no_delete BEFORE DELETE ON payment_news
    BEGIN SELECT RAISE(ABORT, 'payment_news is append-only'); END;
