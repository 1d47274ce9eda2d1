create table visit (
    id    bigint generated always as identity primary key,
    state text not null
);

create table task (
    id       bigint generated always as identity primary key,
    visit_id bigint not null references visit,
    desk     text not null,
    what     text not null,
    unique (visit_id, what)
);
