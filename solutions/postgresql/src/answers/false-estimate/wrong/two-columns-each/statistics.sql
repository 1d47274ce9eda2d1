create statistics berth_pier_basin on pier, basin from berth;
create statistics berth_basin_harbour on basin, harbour from berth;
create statistics berth_remainder on (id % 4) from berth;
analyze berth;
