-- Each page that somebody has of a case stands for itself: a form beside the page of the case, with when it was drawn, when it last spoke
-- itself (never, without a script) and until when it counts.
DROP TABLE presence;
CREATE TABLE presence (
    case_id   BLOB    NOT NULL REFERENCES cases (id),
    user_id   BLOB    NOT NULL REFERENCES users (id),
    doing     TEXT    NOT NULL,
    opened_at INTEGER NOT NULL,
    heard_at  INTEGER,
    until     INTEGER NOT NULL,
    CONSTRAINT presence_case_id_user_id_doing PRIMARY KEY (case_id, user_id, doing)
) STRICT;
CREATE INDEX presence_by_time ON presence (until);
