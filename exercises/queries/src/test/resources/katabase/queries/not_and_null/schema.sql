create table rider (
    id          bigint primary key,
    name        text not null,
    plan        text,
    referred_by bigint references rider
);
