create extension if not exists btree_gist;

alter table reservation add check (during <> 'empty');

alter table reservation
    add exclude using gist (int8range(berth_id, berth_id, '[]') with &&, during with &&) where (cancelled is false);
