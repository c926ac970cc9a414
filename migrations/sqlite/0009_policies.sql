-- The policies that cases are bound to. A case that is decided for years needs the rules that it began under.
CREATE TABLE policies (
    version     TEXT    NOT NULL CONSTRAINT policies_version PRIMARY KEY CHECK (version <> ''),
    text        TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER policies_no_update BEFORE UPDATE ON policies
    BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;
CREATE TRIGGER policies_no_delete BEFORE DELETE ON policies
    BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;

-- Messages stand in the journal of their case; nothing was ever written here.
DROP TABLE messages;
