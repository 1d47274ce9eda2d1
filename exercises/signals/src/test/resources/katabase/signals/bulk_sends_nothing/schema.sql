create sequence animal_seq;

create table ward (
    id   bigint generated always as identity primary key,
    name text not null
);

create table owner (
    id   bigint generated always as identity primary key,
    name text not null
);

create table animal (
    id       bigint primary key default nextval('animal_seq'),
    name     text not null,
    ward_id  bigint references ward,
    owner_id bigint not null references owner on delete cascade
);

create index on animal (owner_id);

-- Five thousand animals went home long ago; 250 others lie in twenty wards.
insert into ward (name) select 'ward ' || n from generate_series(1, 20) n;
insert into owner (name) select 'owner ' || n from generate_series(1, 500) n;
insert into animal (name, ward_id, owner_id)
select 'animal ' || n, case when n % 21 = 0 then 1 + n / 21 % 20 end, 1 + n % 500 from generate_series(1, 5250) n;

analyze;
