create table show (
    id    bigint generated always as identity primary key,
    title text not null
);

create table aider (
    id      bigint generated always as identity primary key,
    show_id bigint not null references show,
    name    text not null,
    on_duty boolean not null
);

create index on aider (show_id);
