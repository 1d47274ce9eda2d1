create table trip (
    id         bigint generated always as identity primary key,
    ref        text not null unique,
    bike_id    bigint not null,
    started_at timestamptz not null,
    fare       numeric(8, 2)
);
