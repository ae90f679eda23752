INSERT INTO wider (id, length, digits, number, approximate, to_the_second, unlimited, day)
VALUES (1, 'abc', 1234567.25, 7, 1.5, '10:11:12', 'word', '2026-01-02');
INSERT INTO narrower (id, length, scale, number, approximate, moment, local, precise, unlimited, rounded)
VALUES (1, 'abc', 1.2345, 7, 1.5, '2026-01-02 03:04:05Z', NULL, '2026-01-02 03:04:05.678Z', 'word', 2.25);
INSERT INTO other (id, uuid, number, text, yes_no, json, bytes, words, cents, large, plain, day)
VALUES (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '12', 34, NULL, '{"a": "b"}', 'abc', '{x,y}', 1.5, lo_from_bytea(0, 'a large text'), '{"c": "d"}', '2026-01-02');
