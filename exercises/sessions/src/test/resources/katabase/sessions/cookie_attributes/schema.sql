create table web_session (
    id         text primary key,
    data       jsonb not null,
    version    bigint not null default 1,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '14 days'
);

create index web_session_by_expiry on web_session (expires_at);
