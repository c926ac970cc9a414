-- Signed checkpoints cover the journals of the stock as well: the head of each book, beside the heads of the cases.

ALTER TABLE stock_books ADD COLUMN checkpointed_seq INTEGER NOT NULL DEFAULT 0;

CREATE TABLE checkpoint_stock_heads (
    number INTEGER NOT NULL REFERENCES checkpoints (number),
    post   TEXT    NOT NULL REFERENCES stock_books (post),
    seq    INTEGER NOT NULL CHECK (seq > 0),
    hash   BLOB    NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT checkpoint_stock_heads_number_post PRIMARY KEY (number, post)
) STRICT;

CREATE TRIGGER checkpoint_stock_heads_no_update BEFORE UPDATE ON checkpoint_stock_heads
    BEGIN SELECT RAISE(ABORT, 'checkpoint_stock_heads is append-only'); END;
CREATE TRIGGER checkpoint_stock_heads_no_delete BEFORE DELETE ON checkpoint_stock_heads
    BEGIN SELECT RAISE(ABORT, 'checkpoint_stock_heads is append-only'); END;
