-- Appointments at the counter. What a visit is for and whose it is stands in the case; `identity` is a keyed hash of name, passport
-- and birth date, so that a visit belongs to one person and cannot be passed on.

CREATE TABLE visits (
    id         BLOB    NOT NULL CONSTRAINT visits_id PRIMARY KEY,
    case_id    BLOB    NOT NULL REFERENCES cases (id),
    kind       TEXT    NOT NULL CHECK (kind <> ''),
    post       TEXT    NOT NULL CHECK (post <> ''),
    identity   BLOB    NOT NULL CHECK (length(identity) = 32),
    starts_at  INTEGER NOT NULL,
    minutes    INTEGER NOT NULL CHECK (minutes > 0),
    state      TEXT    NOT NULL CHECK (state <> ''),
    asked_at   INTEGER NOT NULL,
    made_at    INTEGER NOT NULL,
    held_until INTEGER,
    moves      INTEGER NOT NULL CHECK (moves >= 0),
    version    INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT visits_hold CHECK (state <> 'held' OR held_until IS NOT NULL)
) STRICT;
-- Who has a visit ahead has no second one of its kind, neither with this application nor with another one in the same name.
CREATE UNIQUE INDEX visits_case_id_kind ON visits (case_id, kind) WHERE state IN ('held', 'booked');
CREATE UNIQUE INDEX visits_identity_kind ON visits (identity, kind) WHERE state IN ('held', 'booked');
CREATE INDEX visits_by_case ON visits (case_id, made_at);
CREATE INDEX visits_by_day ON visits (post, starts_at);
CREATE INDEX visits_by_making ON visits (post, kind, made_at);

-- One row for each seat that was ever given. It is with a visit, or closed until the moment at which it may be given again.
CREATE TABLE visit_seats (
    post         TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    starts_at    INTEGER NOT NULL,
    seat         INTEGER NOT NULL CHECK (seat >= 0),
    visit_id     BLOB    CONSTRAINT visit_seats_visit_id UNIQUE REFERENCES visits (id),
    closed_until INTEGER,
    CONSTRAINT visit_seats_post_kind_starts_at_seat PRIMARY KEY (post, kind, starts_at, seat),
    CONSTRAINT visit_seats_use CHECK ((visit_id IS NULL) = (closed_until IS NOT NULL))
) STRICT;

-- Who waits for a visit, in the order of joining.
CREATE TABLE visit_waits (
    id        BLOB    NOT NULL CONSTRAINT visit_waits_id PRIMARY KEY,
    case_id   BLOB    NOT NULL REFERENCES cases (id),
    kind      TEXT    NOT NULL CHECK (kind <> ''),
    post      TEXT    NOT NULL CHECK (post <> ''),
    identity  BLOB    NOT NULL CHECK (length(identity) = 32),
    joined_at INTEGER NOT NULL,
    ended_at  INTEGER,
    outcome   TEXT,
    CONSTRAINT visit_waits_end CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT;
CREATE UNIQUE INDEX visit_waits_case_id_kind ON visit_waits (case_id, kind) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX visit_waits_identity_kind ON visit_waits (identity, kind) WHERE ended_at IS NULL;
CREATE INDEX visit_waits_by_post ON visit_waits (post, kind, joined_at) WHERE ended_at IS NULL;

-- What became of each visit, when, by whom and why.
CREATE TABLE visit_history (
    visit_id BLOB    NOT NULL REFERENCES visits (id),
    seq      INTEGER NOT NULL CHECK (seq > 0),
    at       INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    cause    TEXT    NOT NULL,
    CONSTRAINT visit_history_visit_id_seq PRIMARY KEY (visit_id, seq)
) STRICT;

CREATE TRIGGER visit_history_no_update BEFORE UPDATE ON visit_history
    BEGIN SELECT RAISE(ABORT, 'visit_history is append-only'); END;
CREATE TRIGGER visit_history_no_delete BEFORE DELETE ON visit_history
    BEGIN SELECT RAISE(ABORT, 'visit_history is append-only'); END;
