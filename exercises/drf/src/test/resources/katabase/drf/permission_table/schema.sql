create table member (
    id    bigint generated always as identity primary key,
    name  text not null,
    staff boolean not null
);

create table tool (
    id         bigint generated always as identity primary key,
    name       text not null,
    owner_id   bigint not null references member,
    alarm_code text not null default 'none'
);
