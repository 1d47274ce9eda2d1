create table party (
    id bigint primary key
);

create table booking (
    seat     text primary key,
    party_id bigint references party deferrable initially deferred
);
