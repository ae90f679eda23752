INSERT INTO named (id, added, removed, renamed, unnamed) VALUES (1, 'GOOD', 'LARGE', 'GREY', 'OAT');
INSERT INTO text (id, added, removed, renamed, named, ordinal, plain)
VALUES (1, 'BAD', 'LARGE', 'RED', 'OAT', NULL, 'OAT');
INSERT INTO ordinal (id, added, removed, renamed, text) VALUES (1, 1, 0, 1, NULL);
