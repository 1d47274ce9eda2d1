create table card (
    id            bigint primary key,
    balance_cents integer not null
);

create table payment (
    id      bigint generated always as identity primary key,
    card_id bigint not null references card,
    cents   integer not null
);

create table charge_request (
    key       text primary key,
    body_hash text not null,
    status    integer,
    reply     text
);
