-- Two words that are both common meet in few cases. The signs of a case, bits that follow from the first two, three and four letters of
-- its words (not of numbers), stand in each of its rows, so that a search for both passes by what lacks a sign without looking it up (store/src/words.rs).
CREATE TABLE signed_words (
    post    TEXT    NOT NULL,
    word    TEXT    NOT NULL,
    case_id BLOB    NOT NULL REFERENCES cases (id),
    signs   INTEGER NOT NULL,
    CONSTRAINT case_words_post_word_case_id PRIMARY KEY (post, word, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO signed_words (post, word, case_id, signs) SELECT post, word, case_id, 0 FROM case_words;
DROP TABLE case_words;
ALTER TABLE signed_words RENAME TO case_words;
CREATE INDEX case_words_by_case ON case_words (case_id, word);

UPDATE case_words SET signs = made.signs FROM (
    SELECT case_id, SUM(sign) AS signs FROM (
        SELECT case_id, 1 << (unicode(word) * 7 + unicode(substr(word, 2))) % 61 AS sign
        FROM case_words WHERE length(word) >= 2 AND substr(word, 1, 2) NOT GLOB '*[0-9]*'
        UNION
        SELECT case_id, 1 << ((unicode(word) * 7 + unicode(substr(word, 2))) * 7 + unicode(substr(word, 3))) % 61
        FROM case_words WHERE length(word) >= 3 AND substr(word, 1, 3) NOT GLOB '*[0-9]*'
        UNION
        SELECT case_id, 1 << (((unicode(word) * 7 + unicode(substr(word, 2))) * 7 + unicode(substr(word, 3))) * 7
            + unicode(substr(word, 4))) % 61
        FROM case_words WHERE length(word) >= 4 AND substr(word, 1, 4) NOT GLOB '*[0-9]*'
    ) AS each GROUP BY case_id
) AS made WHERE made.case_id = case_words.case_id;
