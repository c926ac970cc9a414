-- Watch lists in versions. A version is read in parts, and put in force by one last step.
CREATE TABLE watch_lists (
    id          BLOB    NOT NULL CONSTRAINT watch_lists_id PRIMARY KEY,
    list        TEXT    NOT NULL CHECK (list <> ''),
    version     INTEGER NOT NULL CHECK (version > 0),
    sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
    state       TEXT    NOT NULL CHECK (state IN ('reading', 'read', 'in_force', 'former')),
    entries     INTEGER NOT NULL CHECK (entries >= 0),
    faults      INTEGER NOT NULL CHECK (faults >= 0),
    told        TEXT    NOT NULL,
    imported_by TEXT    NOT NULL,
    imported_at INTEGER NOT NULL,
    forced_by   TEXT,
    forced_at   INTEGER,
    CONSTRAINT watch_lists_list_version UNIQUE (list, version)
) STRICT;
CREATE UNIQUE INDEX watch_lists_list ON watch_lists (list) WHERE state = 'in_force';

-- The entries, sealed with the installation's key, so many in a part.
CREATE TABLE watch_parts (
    list_id BLOB    NOT NULL REFERENCES watch_lists (id),
    part    INTEGER NOT NULL CHECK (part >= 0),
    entries INTEGER NOT NULL CHECK (entries > 0),
    sealed  BLOB    NOT NULL,
    CONSTRAINT watch_parts_list_id_part PRIMARY KEY (list_id, part)
) STRICT;
