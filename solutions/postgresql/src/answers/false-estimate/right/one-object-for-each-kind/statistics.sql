create statistics berth_groups (ndistinct) on pier, basin, harbour from berth;
create statistics berth_places (mcv) on pier, basin, harbour from berth;
alter statistics berth_places set statistics 200;
create statistics berth_inspection on (id % 4) from berth;
analyze berth;
