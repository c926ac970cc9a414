-- A paper that concerns everybody of a group lies in the file store once, sealed with a key of its own. Each application that it belongs to
-- has a row with that key sealed for the application, so erasing one takes the paper from this one alone.
ALTER TABLE documents ADD COLUMN common_id uuid;
ALTER TABLE documents ADD COLUMN common_key bytea;
CREATE INDEX documents_by_common ON documents (common_id) WHERE common_id IS NOT NULL;
