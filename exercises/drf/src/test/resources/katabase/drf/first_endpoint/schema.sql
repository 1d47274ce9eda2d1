create table category (
    id   bigint generated always as identity primary key,
    name text not null unique
);

create table tool (
    id          bigint generated always as identity primary key,
    category_id bigint not null references category,
    name        text not null
);
create index on tool (category_id);
