alter table reservation add constraint reservation_not_empty check (not isempty(during));

create function refuse_overlap() returns trigger language plpgsql as $$
begin
    if not new.cancelled and exists (select from reservation
                                      where berth_id = new.berth_id and id <> new.id and not cancelled
                                        and during && new.during) then
        raise exception 'berth % is reserved', new.berth_id using errcode = '23P01';
    end if;
    return new;
end
$$;

create trigger refuse_overlap before insert or update on reservation for each row execute function refuse_overlap();
