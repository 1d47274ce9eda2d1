create table boat (
    id   bigint primary key,
    hull text not null
);

insert into boat select n, 'K' || n from generate_series(1, 200) n;

create table stay (
    id        bigint primary key,
    code      text not null,
    boat_id   bigint not null references boat,
    fee_cents integer not null
);

insert into stay select n, 'S' || n, 1 + n % 200, 100 * (n % 50) from generate_series(1, 5000) n;

analyze boat, stay;
