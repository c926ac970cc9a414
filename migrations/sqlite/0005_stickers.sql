-- The account of blank stickers: every serial once, for ever, and what happened to it.

CREATE TABLE stickers (
    serial     TEXT    NOT NULL CONSTRAINT stickers_serial PRIMARY KEY CHECK (serial <> ''),
    post       TEXT    NOT NULL CHECK (post <> ''),
    state      TEXT    NOT NULL CHECK (state IN ('vault', 'issued', 'loaded', 'rendered', 'printed', 'controlled',
                                                'affixed', 'handed_over', 'spoiled', 'destroyed', 'voided', 'missing')),
    case_id    BLOB    REFERENCES cases (id),
    operator   BLOB    REFERENCES users (id),
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX stickers_by_post ON stickers (post, state, serial);
-- A case has at most one sticker that is not spoiled, destroyed, voided or missing.
CREATE UNIQUE INDEX stickers_case_id ON stickers (case_id)
    WHERE state IN ('loaded', 'rendered', 'printed', 'controlled', 'affixed', 'handed_over');

CREATE TABLE sticker_events (
    serial  TEXT    NOT NULL REFERENCES stickers (serial),
    seq     INTEGER NOT NULL CHECK (seq > 0),
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    case_id BLOB,
    CONSTRAINT sticker_events_serial_seq PRIMARY KEY (serial, seq)
) STRICT;

CREATE TRIGGER sticker_events_no_update BEFORE UPDATE ON sticker_events
    BEGIN SELECT RAISE(ABORT, 'sticker_events is append-only'); END;
CREATE TRIGGER sticker_events_no_delete BEFORE DELETE ON sticker_events
    BEGIN SELECT RAISE(ABORT, 'sticker_events is append-only'); END;
