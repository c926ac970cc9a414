-- Appointments at the counter. What a visit is for and whose it is stands in the case; `identity` is a keyed hash of name, passport
-- and birth date, so that a visit belongs to one person and cannot be passed on.

CREATE TABLE visits (
    id         uuid    NOT NULL CONSTRAINT visits_id PRIMARY KEY,
    case_id    uuid    NOT NULL REFERENCES cases (id),
    kind       text    NOT NULL CHECK (kind <> ''),
    post       text    NOT NULL CHECK (post <> ''),
    identity   bytea   NOT NULL CHECK (length(identity) = 32),
    starts_at  bigint  NOT NULL,
    minutes    bigint  NOT NULL CHECK (minutes > 0),
    state      text    NOT NULL CHECK (state <> ''),
    asked_at   bigint  NOT NULL,
    made_at    bigint  NOT NULL,
    held_until bigint,
    moves      bigint  NOT NULL CHECK (moves >= 0),
    version    bigint  NOT NULL CHECK (version > 0),
    CONSTRAINT visits_hold CHECK (state <> 'held' OR held_until IS NOT NULL)
);
-- Who has a visit ahead has no second one of its kind, neither with this application nor with another one in the same name.
CREATE UNIQUE INDEX visits_case_id_kind ON visits (case_id, kind) WHERE state IN ('held', 'booked');
CREATE UNIQUE INDEX visits_identity_kind ON visits (identity, kind) WHERE state IN ('held', 'booked');
CREATE INDEX visits_by_case ON visits (case_id, made_at);
CREATE INDEX visits_by_day ON visits (post, starts_at);
CREATE INDEX visits_by_making ON visits (post, kind, made_at);

-- One row for each seat that was ever given. It is with a visit, or closed until the moment at which it may be given again.
CREATE TABLE visit_seats (
    post         text    NOT NULL,
    kind         text    NOT NULL,
    starts_at    bigint  NOT NULL,
    seat         bigint  NOT NULL CHECK (seat >= 0),
    visit_id     uuid    CONSTRAINT visit_seats_visit_id UNIQUE REFERENCES visits (id),
    closed_until bigint,
    CONSTRAINT visit_seats_post_kind_starts_at_seat PRIMARY KEY (post, kind, starts_at, seat),
    CONSTRAINT visit_seats_use CHECK ((visit_id IS NULL) = (closed_until IS NOT NULL))
);

-- Who waits for a visit, in the order of joining.
CREATE TABLE visit_waits (
    id        uuid    NOT NULL CONSTRAINT visit_waits_id PRIMARY KEY,
    case_id   uuid    NOT NULL REFERENCES cases (id),
    kind      text    NOT NULL CHECK (kind <> ''),
    post      text    NOT NULL CHECK (post <> ''),
    identity  bytea   NOT NULL CHECK (length(identity) = 32),
    joined_at bigint  NOT NULL,
    ended_at  bigint,
    outcome   text,
    CONSTRAINT visit_waits_end CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX visit_waits_case_id_kind ON visit_waits (case_id, kind) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX visit_waits_identity_kind ON visit_waits (identity, kind) WHERE ended_at IS NULL;
CREATE INDEX visit_waits_by_post ON visit_waits (post, kind, joined_at) WHERE ended_at IS NULL;

-- What became of each visit, when, by whom and why.
CREATE TABLE visit_history (
    visit_id uuid    NOT NULL REFERENCES visits (id),
    seq      bigint  NOT NULL CHECK (seq > 0),
    at       bigint  NOT NULL,
    actor    text    NOT NULL,
    state    text    NOT NULL,
    cause    text    NOT NULL,
    CONSTRAINT visit_history_visit_id_seq PRIMARY KEY (visit_id, seq)
);

CREATE TRIGGER visit_history_append_only BEFORE UPDATE OR DELETE ON visit_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_history_no_truncate BEFORE TRUNCATE ON visit_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
