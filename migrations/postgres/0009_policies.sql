-- The policies that cases are bound to. A case that is decided for years needs the rules that it began under.
CREATE TABLE policies (
    version     text   NOT NULL CONSTRAINT policies_version PRIMARY KEY CHECK (version <> ''),
    text        text   NOT NULL,
    recorded_at bigint NOT NULL
);

-- Messages stand in the journal of their case; nothing was ever written here.
DROP TABLE messages;
