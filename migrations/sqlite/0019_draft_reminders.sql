-- When the owner of a draft is told next that it will be deleted.
ALTER TABLE drafts ADD COLUMN remind_at INTEGER;
CREATE INDEX drafts_by_reminder ON drafts (remind_at) WHERE remind_at IS NOT NULL AND submitted_at IS NULL;

-- The monthly account and the check of the journal read the stickers of a post in the order of their serials.
CREATE INDEX stickers_by_post_serial ON stickers (post, serial);
