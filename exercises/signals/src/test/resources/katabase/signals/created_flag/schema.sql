create sequence animal_seq;

create table animal (
    id    bigint primary key,
    name  text not null,
    grams integer not null
);

create table stray (
    id       bigint generated always as identity primary key,
    found_at text not null
);

create table owner (
    id   bigint generated always as identity primary key,
    name text not null
);

create table medical_card (
    animal_id bigint unique references animal,
    stray_id  bigint unique references stray,
    opened_at timestamptz not null,
    check (num_nonnulls(animal_id, stray_id) = 1)
);
