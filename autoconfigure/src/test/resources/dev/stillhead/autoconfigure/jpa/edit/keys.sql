INSERT INTO allocated (id) SELECT nextval('allocated_numbers');
INSERT INTO generator (id) SELECT nextval('old_numbers');
INSERT INTO to_sequence DEFAULT VALUES;
INSERT INTO to_sequence DEFAULT VALUES;
INSERT INTO to_identity (id) SELECT nextval('to_identity_seq');
INSERT INTO assigned (id) SELECT nextval('assigned_seq');
INSERT INTO counted DEFAULT VALUES;
INSERT INTO token (id) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
INSERT INTO page (book, number, isbn) VALUES (1, 1, 'x');
