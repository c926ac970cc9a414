-- Who has a case open, and what for. Forgotten after a day: it is not part of any record.
CREATE TABLE presence (
    case_id BLOB    NOT NULL REFERENCES cases (id),
    user_id BLOB    NOT NULL REFERENCES users (id),
    doing   TEXT    NOT NULL,
    seen_at INTEGER NOT NULL,
    CONSTRAINT presence_case_id_user_id PRIMARY KEY (case_id, user_id)
) STRICT;
CREATE INDEX presence_by_time ON presence (seen_at);
