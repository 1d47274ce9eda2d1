create table card (
    id            bigint generated always as identity primary key,
    balance_cents bigint not null
);
