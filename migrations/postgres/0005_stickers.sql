-- The account of blank stickers: every serial once, for ever, and what happened to it.

CREATE TABLE stickers (
    serial     text    COLLATE "C" NOT NULL CONSTRAINT stickers_serial PRIMARY KEY CHECK (serial <> ''),
    post       text    NOT NULL CHECK (post <> ''),
    state      text    NOT NULL CHECK (state IN ('vault', 'issued', 'loaded', 'rendered', 'printed', 'controlled',
                                                'affixed', 'handed_over', 'spoiled', 'destroyed', 'voided', 'missing')),
    case_id    uuid    REFERENCES cases (id),
    operator   uuid    REFERENCES users (id),
    updated_at bigint  NOT NULL
);
CREATE INDEX stickers_by_post ON stickers (post, state, serial);
-- A case has at most one sticker that is not spoiled, destroyed, voided or missing.
CREATE UNIQUE INDEX stickers_case_id ON stickers (case_id)
    WHERE state IN ('loaded', 'rendered', 'printed', 'controlled', 'affixed', 'handed_over');

CREATE TABLE sticker_events (
    serial  text    COLLATE "C" NOT NULL REFERENCES stickers (serial),
    seq     bigint  NOT NULL CHECK (seq > 0),
    at      bigint  NOT NULL,
    actor   text    NOT NULL,
    kind    text    NOT NULL,
    case_id uuid,
    CONSTRAINT sticker_events_serial_seq PRIMARY KEY (serial, seq)
);

CREATE TRIGGER sticker_events_append_only BEFORE UPDATE OR DELETE ON sticker_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sticker_events_no_truncate BEFORE TRUNCATE ON sticker_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
