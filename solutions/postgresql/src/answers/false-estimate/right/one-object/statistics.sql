create statistics on harbour, basin, pier, (id % 4) from berth;
analyze berth (id, harbour, basin, pier);
