alter table berth alter column pier set statistics 5000;
alter table berth alter column basin set statistics 5000;
alter table berth alter column harbour set statistics 5000;
create statistics berth_inspection on (id % 4) from berth;
analyze berth;
