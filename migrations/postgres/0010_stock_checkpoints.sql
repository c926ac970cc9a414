-- Signed checkpoints cover the journals of the stock as well: the head of each book, beside the heads of the cases.

ALTER TABLE stock_books ADD COLUMN checkpointed_seq bigint NOT NULL DEFAULT 0;

CREATE TABLE checkpoint_stock_heads (
    number bigint NOT NULL REFERENCES checkpoints (number),
    post   text   NOT NULL REFERENCES stock_books (post),
    seq    bigint NOT NULL CHECK (seq > 0),
    hash   bytea  NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT checkpoint_stock_heads_number_post PRIMARY KEY (number, post)
);

CREATE TRIGGER checkpoint_stock_heads_append_only BEFORE UPDATE OR DELETE ON checkpoint_stock_heads
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_stock_heads_no_truncate BEFORE TRUNCATE ON checkpoint_stock_heads
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
