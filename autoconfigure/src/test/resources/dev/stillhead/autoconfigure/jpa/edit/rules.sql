INSERT INTO products (id, gone, name, code, ean, edition, price, discount, made, sorted)
VALUES (1, 'a', 'Chair', 'c1', 'e1', 1, 10, 2, '2026-01-02', 'z'), (2, 'b', 'Table', 'c2', 'e2', 2, 20, NULL, '2026-01-02', 'A');
INSERT INTO shop.stock (id, place) VALUES (1, 'left');
