create sequence animal_seq;

create table owner (
    id    bigint generated always as identity primary key,
    name  text not null,
    phone text not null
);

-- Two animals may change their cages within one transaction: whether a cage is taken twice is asked at the COMMIT.
create table animal (
    id       bigint primary key,
    owner_id bigint not null references owner,
    name     text not null,
    grams    integer not null,
    cage     integer not null unique deferrable initially deferred,
    status   text not null check (status in ('WARD', 'SURGERY', 'READY'))
);

-- A log outlives what it tells of: it refers to nothing.
create table sms_log (
    id        bigint generated always as identity primary key,
    animal_id bigint not null,
    sent_at   timestamptz not null default now()
);
