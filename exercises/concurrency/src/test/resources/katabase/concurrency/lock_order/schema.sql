create table card (
    id            bigint primary key,
    balance_cents integer not null
);
