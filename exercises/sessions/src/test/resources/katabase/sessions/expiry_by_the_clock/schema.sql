create table web_session (
    id         text primary key,
    data       jsonb not null,
    expiry     text not null default 'standard',
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index web_session_by_expiry on web_session (expires_at);
