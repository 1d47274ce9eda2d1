create table stay (
    id          bigint generated always as identity primary key,
    boat_id     bigint not null references boat,
    berth_id    bigint not null references berth,
    skipper_id  bigint references skipper on delete set null,
    arrived_at  timestamptz not null,
    departed_at timestamptz check (departed_at > arrived_at),
    fee_cents   bigint check (fee_cents >= 0),
    unique (boat_id, arrived_at),
    check ((departed_at is null) = (fee_cents is null))
);

create index on stay (berth_id);
create index on stay (skipper_id);
