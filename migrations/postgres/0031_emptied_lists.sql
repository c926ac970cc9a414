-- When the entries of an old version of a watch list were let go. What it was, and every search with it, stays.
ALTER TABLE watch_lists ADD COLUMN emptied_at BIGINT;
