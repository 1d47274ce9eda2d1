create table card (
    id            bigint generated always as identity primary key,
    balance_cents bigint not null check (balance_cents >= 0),
    closed        boolean not null default false,
    constraint closed_card_is_empty check (not closed or balance_cents = 0)
);

create table card_entry (
    id        bigint generated always as identity primary key,
    from_card bigint not null,
    to_card   bigint not null,
    cents     bigint not null
);
