-- Money: numbered receipts of each post, the days of the till, and payments at a provider's. No names: whose money it is stands in the case.

-- One row for each post: who takes the next number of a post holds it, so that no number is given twice and none is left out.
CREATE TABLE cash_books (
    post      text   NOT NULL CONSTRAINT cash_books_post PRIMARY KEY,
    closed_on text,
    version   bigint NOT NULL CHECK (version > 0)
);

-- Receipts, and vouchers of refunds. `day` is the day of the till to which the money belongs; a closed day takes nothing more.
CREATE TABLE receipts (
    post     text   NOT NULL,
    kind     text   NOT NULL CHECK (kind IN ('receipt', 'refund')),
    year     bigint NOT NULL,
    number   bigint NOT NULL CHECK (number > 0),
    day      text   NOT NULL,
    at       bigint NOT NULL,
    case_id  uuid   NOT NULL REFERENCES cases (id),
    rule     text   NOT NULL,
    minor    bigint NOT NULL CHECK (minor > 0),
    currency text   NOT NULL CHECK (currency <> ''),
    way      text   NOT NULL CHECK (way IN ('cash', 'card', 'online')),
    actor    text   NOT NULL CHECK (actor <> ''),
    CONSTRAINT receipts_post_kind_year_number PRIMARY KEY (post, kind, year, number)
);
-- A case pays once and is paid back once.
CREATE UNIQUE INDEX receipts_case_id_kind ON receipts (case_id, kind);
CREATE INDEX receipts_by_day ON receipts (post, day);

-- The count of the till at the end of a day.
CREATE TABLE cash_closings (
    post     text   NOT NULL,
    day      text   NOT NULL,
    at       bigint NOT NULL,
    actor    text   NOT NULL CHECK (actor <> ''),
    currency text   NOT NULL CHECK (currency <> ''),
    expected bigint NOT NULL,
    counted  bigint NOT NULL CHECK (counted >= 0),
    reason   text   NOT NULL,
    CONSTRAINT cash_closings_post_day PRIMARY KEY (post, day),
    CONSTRAINT cash_closings_reason CHECK (expected = counted OR reason <> '')
);

-- Payments at a provider's. Where it stands is decided by the rules of orders; `next_ask` is when the provider is asked again.
CREATE TABLE payment_orders (
    id         uuid   NOT NULL CONSTRAINT payment_orders_id PRIMARY KEY,
    case_id    uuid   NOT NULL REFERENCES cases (id),
    rule       text   NOT NULL,
    minor      bigint NOT NULL CHECK (minor > 0),
    currency   text   NOT NULL CHECK (currency <> ''),
    state      text   NOT NULL CHECK (state <> ''),
    back       text   NOT NULL CHECK (back <> ''),
    page       text,
    made_at    bigint NOT NULL,
    changed_at bigint NOT NULL,
    expires_at bigint,
    credited_at bigint,
    asked      bigint NOT NULL CHECK (asked >= 0),
    asked_at   bigint,
    next_ask   bigint,
    version    bigint NOT NULL CHECK (version > 0)
);
-- While the outcome of one is unknown a case has no other.
CREATE UNIQUE INDEX payment_orders_case_id ON payment_orders (case_id) WHERE state IN ('asked', 'open', 'checking');
CREATE INDEX payment_orders_by_ask ON payment_orders (next_ask) WHERE next_ask IS NOT NULL;
CREATE INDEX payment_orders_by_case ON payment_orders (case_id, made_at);

-- What was heard about each, when and from where.
CREATE TABLE payment_news (
    order_id uuid   NOT NULL REFERENCES payment_orders (id),
    seq      bigint NOT NULL CHECK (seq > 0),
    at       bigint NOT NULL,
    source   text   NOT NULL CHECK (source <> ''),
    news     text   NOT NULL CHECK (news <> ''),
    state    text   NOT NULL,
    back     text   NOT NULL,
    CONSTRAINT payment_news_order_id_seq PRIMARY KEY (order_id, seq)
);

CREATE TRIGGER receipts_append_only BEFORE UPDATE OR DELETE ON receipts
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipts_no_truncate BEFORE TRUNCATE ON receipts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER cash_closings_append_only BEFORE UPDATE OR DELETE ON cash_closings
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cash_closings_no_truncate BEFORE TRUNCATE ON cash_closings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER payment_news_append_only BEFORE UPDATE OR DELETE ON payment_news
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_news_no_truncate BEFORE TRUNCATE ON payment_news
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
