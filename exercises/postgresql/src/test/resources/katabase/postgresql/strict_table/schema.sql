create table berth (
    id   bigint generated always as identity primary key,
    name text not null
);

create table boat (
    id   bigint generated always as identity primary key,
    hull text not null unique
);

create table skipper (
    id   bigint generated always as identity primary key,
    name text not null
);
