-- Watch lists in versions. A version is read in parts, and put in force by one last step.
CREATE TABLE watch_lists (
    id          uuid   NOT NULL CONSTRAINT watch_lists_id PRIMARY KEY,
    list        text   NOT NULL CHECK (list <> ''),
    version     bigint NOT NULL CHECK (version > 0),
    sha256      text   NOT NULL CHECK (length(sha256) = 64),
    state       text   NOT NULL CHECK (state IN ('reading', 'read', 'in_force', 'former')),
    entries     bigint NOT NULL CHECK (entries >= 0),
    faults      bigint NOT NULL CHECK (faults >= 0),
    told        text   NOT NULL,
    imported_by text   NOT NULL,
    imported_at bigint NOT NULL,
    forced_by   text,
    forced_at   bigint,
    CONSTRAINT watch_lists_list_version UNIQUE (list, version)
);
CREATE UNIQUE INDEX watch_lists_list ON watch_lists (list) WHERE state = 'in_force';

-- The entries, sealed with the installation's key, so many in a part.
CREATE TABLE watch_parts (
    list_id uuid   NOT NULL REFERENCES watch_lists (id),
    part    bigint NOT NULL CHECK (part >= 0),
    entries bigint NOT NULL CHECK (entries > 0),
    sealed  bytea  NOT NULL,
    CONSTRAINT watch_parts_list_id_part PRIMARY KEY (list_id, part)
);
