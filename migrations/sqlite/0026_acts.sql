-- What reports count of the journals: a copy of entries in clear, by post and moment. An index over the journal itself would have to
-- hold every entry of all posts. Rows are added and never changed; the audit compares them with the journal.
CREATE TABLE acts (
    case_id   BLOB    NOT NULL REFERENCES cases (id),
    seq       INTEGER NOT NULL CHECK (seq > 0),
    post      TEXT    NOT NULL CHECK (post <> ''),
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    actor     TEXT    NOT NULL,
    visa_type TEXT    NOT NULL,
    CONSTRAINT acts_case_id_seq PRIMARY KEY (case_id, seq)
) STRICT;
CREATE INDEX acts_by_time ON acts (post, at, kind, actor, visa_type);

INSERT INTO acts (case_id, seq, post, at, kind, actor, visa_type)
SELECT j.case_id, j.seq, c.post, j.at, j.kind, j.actor, c.visa_type FROM journal j JOIN cases c ON c.id = j.case_id
WHERE j.kind IN ('submitted', 'lodged', 'found_not_competent', 'found_inadmissible', 'screening_cleared', 'clearance_confirmed',
    'issue_proposed', 'refusal_proposed', 'returned_to_examination', 'issue_decided', 'refusal_decided', 'sticker_loaded',
    'filled_by_hand', 'ended', 'withdrawn');

CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts is append-only'); END;
CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts is append-only'); END;
