-- Where cases that may be by one person meet: keyed hashes of a birth with a part of a name, which nobody can try without the key of
-- the installation. They follow from the case and end with it. `kin_made` says that the case has its rows: those that were sent before
-- there were any get them one after the other.
CREATE TABLE case_kin (
    key     BLOB NOT NULL CHECK (length(key) = 32),
    case_id BLOB NOT NULL REFERENCES cases (id),
    CONSTRAINT case_kin_key_case_id PRIMARY KEY (key, case_id)
) STRICT;
CREATE INDEX case_kin_by_case ON case_kin (case_id);
ALTER TABLE cases ADD COLUMN kin_made INTEGER NOT NULL DEFAULT 0;
CREATE INDEX cases_without_kin ON cases (id) WHERE kin_made = 0;
