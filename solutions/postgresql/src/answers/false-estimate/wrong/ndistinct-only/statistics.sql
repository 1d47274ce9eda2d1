create statistics berth_place (ndistinct) on pier, basin, harbour from berth;
create statistics berth_inspection on (id % 4) from berth;
analyze berth;
