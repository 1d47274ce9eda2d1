create table harbour (
    id   bigint generated always as identity primary key,
    name text not null
);

create table berth (
    id         bigint generated always as identity primary key,
    harbour_id bigint not null references harbour,
    name       text not null
);

create table stay (
    id         bigint generated always as identity primary key,
    harbour_id bigint not null references harbour,
    berth_id   bigint not null references berth,
    boat       text not null,
    fee_cents  bigint not null
);

create table wage (
    id         bigint generated always as identity primary key,
    harbour_id bigint not null references harbour,
    person     text not null,
    cents      bigint not null
);

create view takings as
select harbour_id, count(*) as stays, sum(fee_cents) as cents from stay group by harbour_id;

insert into harbour (name)
select unnest(array['Altmoor', 'Brunsiel', 'Corvahafen']);
