-- An outage is of the printers, or of the whole work of a post; the latter moves last days. One of the installation has a row for each post.
ALTER TABLE outages ADD COLUMN kind TEXT NOT NULL DEFAULT 'print' CHECK (kind IN ('print', 'work'));
