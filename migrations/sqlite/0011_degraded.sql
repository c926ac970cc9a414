-- When a post cannot print: since when and why, and which visas were filled in by hand meanwhile.

CREATE TABLE outages (
    id       BLOB    NOT NULL CONSTRAINT outages_id PRIMARY KEY,
    post     TEXT    NOT NULL CHECK (post <> ''),
    reason   TEXT    NOT NULL CHECK (reason <> ''),
    begun_at INTEGER NOT NULL,
    begun_by BLOB    NOT NULL REFERENCES users (id),
    ended_at INTEGER,
    ended_by BLOB    REFERENCES users (id),
    CONSTRAINT outages_end CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND ended_at >= begun_at)
) STRICT;
-- A post has one outage at a time.
CREATE UNIQUE INDEX outages_post ON outages (post) WHERE ended_at IS NULL;
CREATE INDEX outages_by_post ON outages (post, begun_at);

-- What the cases say, in the clear and without a person: for the list of what is to be gone through, and for the account.
CREATE TABLE hand_filled (
    serial        TEXT    NOT NULL CONSTRAINT hand_filled_serial PRIMARY KEY REFERENCES stickers (serial),
    case_id       BLOB    NOT NULL REFERENCES cases (id),
    post          TEXT    NOT NULL CHECK (post <> ''),
    outage        BLOB    NOT NULL REFERENCES outages (id),
    authorised_by BLOB    NOT NULL REFERENCES users (id),
    filled_by     BLOB    NOT NULL REFERENCES users (id),
    filled_at     INTEGER NOT NULL,
    spoiled_at    INTEGER,
    reconciled_by BLOB    REFERENCES users (id),
    reconciled_at INTEGER,
    CONSTRAINT hand_filled_people CHECK (authorised_by <> filled_by AND authorised_by <> reconciled_by
                                         AND filled_by <> reconciled_by),
    CONSTRAINT hand_filled_end CHECK ((reconciled_at IS NULL) = (reconciled_by IS NULL))
) STRICT;
CREATE INDEX hand_filled_by_post ON hand_filled (post, filled_at);
CREATE INDEX hand_filled_by_case ON hand_filled (case_id);
