create table throttle (
    key  text primary key,
    hits timestamptz[] not null default '{}'
);
