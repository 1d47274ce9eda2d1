alter table reservation add constraint reservation_not_empty check (not isempty(during));
